package org.lettersarchive.cataloguing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterDescription;

/**
 * The record of a letter as it is typed.
 *
 * @param state the state of the record that the change is based on
 * @param senders ids of correspondents, separated by commas
 * @param recipients ids of correspondents, separated by commas
 * @param topics ids of topics, separated by commas
 * @param collection the id of a collection
 * @param visibility {@code published}, {@code draft} or {@code withdrawn}
 * @param withdrawalEn why it is withdrawn
 * @param passages the numbers of the quotations that are from the letter
 * @param reason why the record is changed
 * @param basis the id of the source the change rests on, or {@code own}
 */
record LetterForm(@Nullable String state, @Nullable String slug, @Nullable String status, @Nullable String edtf,
		@Nullable String notBefore, @Nullable String notAfter, @Nullable String certainty, @Nullable String senders,
		@Nullable String recipients, @Nullable String titleEn, @Nullable String titleKo, @Nullable String summaryEn,
		@Nullable String summaryKo, @Nullable String deliveryEn, @Nullable String deliveryKo,
		@Nullable String publicationEn, @Nullable String publicationKo, @Nullable String disagreementEn,
		@Nullable String disagreementKo, @Nullable String confidence, @Nullable String rights, @Nullable String topics,
		@Nullable String collection, @Nullable String visibility, @Nullable String withdrawalEn,
		@Nullable String withdrawalKo, List<ClaimRow> claims, List<ReplyRow> replies, @Nullable List<Long> passages,
		@Nullable String reason, @Nullable String basis) {

	static final String OWN = "own";

	private static final int EMPTY_CLAIMS = 3;

	/**
	 * There are always empty rows to type in.
	 */
	LetterForm {
		claims = rows(claims, ClaimRow.EMPTY, EMPTY_CLAIMS, ClaimRow::isEmpty);
		replies = rows(replies, ReplyRow.EMPTY, 1, ReplyRow::isEmpty);
	}

	private static <T> List<T> rows(@Nullable List<T> typed, T empty, int more, Predicate<T> isEmpty) {
		List<T> rows = new ArrayList<>();
		if (typed != null) {
			typed.forEach((row) -> rows.add(Objects.requireNonNullElse(row, empty)));
		}
		while (!rows.isEmpty() && isEmpty.test(rows.getLast())) {
			rows.removeLast();
		}
		rows.addAll(Collections.nCopies(more, empty));
		return rows;
	}

	static LetterForm of(LetterInHand letter, Map<Long, String> slugs, @Nullable String reason,
			@Nullable String basis) {
		return of(letter.description(), letter.state(), slugs, reason, basis);
	}

	static LetterForm of(LetterDescription letter, String state, Map<Long, String> slugs, @Nullable String reason,
			@Nullable String basis) {
		return new LetterForm(state, letter.slug(), letter.status().code(), letter.date().edtf(),
				day(letter.date().notBefore()), day(letter.date().notAfter()), letter.date().certainty().code(),
				String.join(", ", letter.senders()), String.join(", ", letter.recipients()), letter.title().en(),
				letter.title().ko(), letter.summary().en(), letter.summary().ko(), en(letter.delivery()),
				ko(letter.delivery()), en(letter.publication()), ko(letter.publication()), en(letter.disagreement()),
				ko(letter.disagreement()), letter.confidence().code(), letter.rights(),
				String.join(", ", letter.topics()), letter.collection(), visibility(letter.notPublic()),
				(letter.notPublic() != null) ? en(letter.notPublic().reason()) : null,
				(letter.notPublic() != null) ? ko(letter.notPublic().reason()) : null,
				letter.claims().stream().map(ClaimRow::of).toList(),
				letter.replies().stream().map((reply) -> ReplyRow.of(reply, slugs)).toList(),
				letter.passages().stream().map(LetterDescription.Passage::quotation).toList(), reason, basis);
	}

	/**
	 * The form of a letter that the catalogue does not have yet.
	 */
	static LetterForm empty(String collection, String rights) {
		return new LetterForm(null, null, "provisional", null, null, null, "unknown", null, null, null, null, null,
				null, null, null, null, null, null, null, "low", rights, null, collection, "draft", null, null,
				List.of(), List.of(), List.of(), null, null);
	}

	static String visibility(LetterDescription.@Nullable NotPublic notPublic) {
		if (notPublic == null) {
			return "published";
		}
		return notPublic.isWithdrawn() ? "withdrawn" : "draft";
	}

	public boolean isFrom(long quotation) {
		return this.passages != null && this.passages.contains(quotation);
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	private static @Nullable String en(@Nullable LocalText text) {
		return (text != null) ? text.en() : null;
	}

	private static @Nullable String ko(@Nullable LocalText text) {
		return (text != null) ? text.ko() : null;
	}

	/**
	 * One claim as it is typed; a row without a source is none.
	 */
	record ClaimRow(@Nullable String source, @Nullable String aspect, @Nullable String stance, @Nullable String saysEn,
			@Nullable String saysKo, @Nullable String noteEn, @Nullable String noteKo) {

		static final ClaimRow EMPTY = new ClaimRow(null, null, null, null, null, null, null);

		static ClaimRow of(LetterDescription.Claim claim) {
			return new ClaimRow(claim.source(), claim.aspect().code(), claim.stance().code(), claim.says().en(),
					claim.says().ko(), en(claim.note()), ko(claim.note()));
		}

		public boolean isEmpty() {
			return isBlank(this.source) && isBlank(this.saysEn) && isBlank(this.saysKo) && isBlank(this.noteEn)
					&& isBlank(this.noteKo);
		}

	}

	/**
	 * One reply as it is typed.
	 *
	 * @param answers the address name of the letter that is answered
	 * @param sources ids of sources, separated by commas
	 */
	record ReplyRow(@Nullable String answers, @Nullable String certainty, @Nullable String basisEn,
			@Nullable String basisKo, @Nullable String sources) {

		static final ReplyRow EMPTY = new ReplyRow(null, null, null, null, null);

		static ReplyRow of(LetterDescription.Reply reply, Map<Long, String> slugs) {
			return new ReplyRow(slugs.get(reply.letter()), reply.certainty().code(), reply.basis().en(),
					reply.basis().ko(), String.join(", ", reply.sources()));
		}

		public boolean isEmpty() {
			return isBlank(this.answers) && isBlank(this.basisEn) && isBlank(this.basisKo) && isBlank(this.sources);
		}

	}

	private static boolean isBlank(@Nullable String typed) {
		return typed == null || typed.isBlank();
	}

}
