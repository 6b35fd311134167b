package org.lettersarchive.letter;

import org.lettersarchive.record.RecordPart;
import org.lettersarchive.record.RecordValue;
import org.lettersarchive.record.RecordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.language.LocalText;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the catalogue states of one letter, as an editor writes it and as the history
 * of the record keeps it. Records it speaks of are named by their ids.
 *
 * @param slug the letter's name in its address
 * @param rights the address of a statement of rights
 * @param senders ids of correspondents, in order
 * @param recipients ids of correspondents, in order
 * @param topics ids of topics, in order
 * @param claims what sources say of it, in order
 * @param replies the letters it answers
 * @param passages the quotations that are from it
 * @param collection the id of its collection; null in a history older than this field
 * @param notPublic why the public does not see it; null if it does
 */
public record LetterDescription(String slug, IdentificationStatus status, DateStatement date, LocalText title,
		LocalText summary, @Nullable LocalText delivery, @Nullable LocalText publication,
		@Nullable LocalText disagreement, Confidence confidence, String rights, List<String> senders,
		List<String> recipients, List<String> topics, List<Claim> claims, List<Reply> replies, List<Passage> passages,
		@JsonInclude(Include.NON_NULL) @Nullable String collection,
		@JsonInclude(Include.NON_NULL) @Nullable NotPublic notPublic) {

	// Not the site's own, whose settings may change: what is written here is hashed.
	private static final JsonMapper JSON = JsonMapper.shared();

	public LetterDescription {
		senders = List.copyOf(senders);
		recipients = List.copyOf(recipients);
		topics = List.copyOf(topics);
		claims = List.copyOf(claims);
		replies = List.copyOf(replies);
		passages = List.copyOf(passages);
	}

	/**
	 * Reads what {@link #json()} writes.
	 */
	public static LetterDescription read(String json) {
		return JSON.readValue(json, LetterDescription.class);
	}

	/**
	 * The description as JSON, always the same for the same description, with the fields
	 * in the order of their names.
	 */
	public String json() {
		return JSON.writeValueAsString(this);
	}

	/**
	 * The same under another name.
	 */
	public LetterDescription at(String slug) {
		return new LetterDescription(slug, this.status, this.date, this.title, this.summary, this.delivery,
				this.publication, this.disagreement, this.confidence, this.rights, this.senders, this.recipients,
				this.topics, this.claims, this.replies, this.passages, this.collection, this.notPublic);
	}

	/**
	 * The same, seen by the public or not.
	 */
	public LetterDescription shown(@Nullable NotPublic notPublic) {
		return new LetterDescription(this.slug, this.status, this.date, this.title, this.summary, this.delivery,
				this.publication, this.disagreement, this.confidence, this.rights, this.senders, this.recipients,
				this.topics, this.claims, this.replies, this.passages, this.collection, notPublic);
	}

	/**
	 * The same with what another record of the letter says besides.
	 */
	public LetterDescription saying(List<String> topics, List<Claim> claims, List<Reply> replies,
			List<Passage> passages) {
		return new LetterDescription(this.slug, this.status, this.date, this.title, this.summary, this.delivery,
				this.publication, this.disagreement, this.confidence, this.rights, this.senders, this.recipients,
				topics, claims, replies, passages, this.collection, this.notPublic);
	}

	/**
	 * The same with one record named instead of another of its kind.
	 */
	public LetterDescription naming(RecordPart.Kind kind, String other, String insteadOf) {
		UnaryOperator<String> renamed = (id) -> id.equals(insteadOf) ? other : id;
		boolean people = kind == RecordPart.Kind.CORRESPONDENT;
		boolean sources = kind == RecordPart.Kind.SOURCE;
		return new LetterDescription(this.slug, this.status, this.date, this.title, this.summary, this.delivery,
				this.publication, this.disagreement, this.confidence, this.rights,
				people ? all(this.senders, renamed) : this.senders,
				people ? all(this.recipients, renamed) : this.recipients,
				(kind == RecordPart.Kind.TOPIC) ? all(this.topics, renamed) : this.topics,
				sources ? this.claims.stream().map((claim) -> claim.naming(renamed)).toList() : this.claims,
				sources ? this.replies.stream().map((reply) -> reply.naming(renamed)).toList() : this.replies,
				this.passages, (kind == RecordPart.Kind.COLLECTION && this.collection != null)
						? renamed.apply(this.collection) : this.collection,
				this.notPublic);
	}

	private static List<String> all(List<String> ids, UnaryOperator<String> renamed) {
		return ids.stream().map(renamed).distinct().toList();
	}

	/**
	 * Whether an entry of a history says the same of the letter. An entry may be older
	 * than a field.
	 */
	public boolean isSaidBy(LetterDescription recorded) {
		LetterDescription present = (recorded.collection == null) ? without(this) : this;
		return present.equals(recorded);
	}

	private static LetterDescription without(LetterDescription letter) {
		return new LetterDescription(letter.slug, letter.status, letter.date, letter.title, letter.summary,
				letter.delivery, letter.publication, letter.disagreement, letter.confidence, letter.rights,
				letter.senders, letter.recipients, letter.topics, letter.claims, letter.replies, letter.passages, null,
				letter.notPublic);
	}

	/**
	 * Its fields one by one, in the order of a record, to be compared and shown.
	 */
	public List<RecordField> fields() {
		return List.of(RecordField.of("slug", RecordPart.words(this.slug)),
				RecordField.of("collection",
						(this.collection != null) ? new RecordPart(RecordPart.Kind.COLLECTION, this.collection) : null),
				new RecordField("public", List.of(NotPublic.value(this.notPublic))),
				RecordField.of("status", RecordPart.message("status." + this.status.code())),
				RecordField.of("date", RecordPart.date(this.date.edtf())),
				RecordField.of("not-before", day(this.date.notBefore())),
				RecordField.of("not-after", day(this.date.notAfter())),
				RecordField.of("date-certainty", RecordPart.message("certainty." + this.date.certainty().code())),
				RecordField.list("senders", this.senders, (id) -> RecordValue.of(RecordPart.correspondent(id))),
				RecordField.list("recipients", this.recipients, (id) -> RecordValue.of(RecordPart.correspondent(id))),
				words("title", this.title), words("summary", this.summary), words("delivery", this.delivery),
				words("publication", this.publication), words("disagreement", this.disagreement),
				RecordField.of("confidence", RecordPart.message("confidence." + this.confidence.code())),
				RecordField.of("rights", RecordPart.words(this.rights)),
				RecordField.list("topics", this.topics, (id) -> RecordValue.of(RecordPart.topic(id))),
				RecordField.list("claims", this.claims, Claim::value),
				RecordField.list("replies", this.replies, Reply::value),
				RecordField.list("passages", this.passages, Passage::value));
	}

	private static @Nullable RecordPart day(@Nullable LocalDate day) {
		return (day != null) ? RecordPart.date(day.toString()) : null;
	}

	// Each language is a value, so that a change of one does not show the other.
	private static RecordField words(String name, @Nullable LocalText text) {
		return (text != null)
				? RecordField.list(name, Stream.of(text.en(), text.ko()).filter(Objects::nonNull).toList(),
						(words) -> RecordValue.of(RecordPart.words(words)))
				: RecordField.empty(name);
	}

	/**
	 * When it was written.
	 *
	 * @param edtf the date as it is stated
	 * @param notBefore the earliest day, which may narrow the stated date
	 * @param notAfter the latest day, which may narrow the stated date
	 */
	public record DateStatement(String edtf, @Nullable LocalDate notBefore, @Nullable LocalDate notAfter,
			Certainty certainty) {

		public DateStatement {
			HistoricalDate.parse(edtf);
			if (notBefore != null && notAfter != null && notBefore.isAfter(notAfter)) {
				throw new IllegalArgumentException("The earliest day comes after the latest");
			}
		}

	}

	/**
	 * What one source says of one aspect.
	 *
	 * @param source the id of a source
	 */
	public record Claim(String source, Aspect aspect, Stance stance, LocalText says, @Nullable LocalText note) {

		Claim naming(UnaryOperator<String> renamed) {
			return new Claim(renamed.apply(this.source), this.aspect, this.stance, this.says, this.note);
		}

		private RecordValue value() {
			return RecordValue
				.of(RecordPart.source(this.source), RecordPart.message("aspect." + this.aspect.code()),
						RecordPart.message("stance." + this.stance.code()))
				.and(this.says)
				.and(this.note);
		}

	}

	/**
	 * That it answers another letter.
	 *
	 * @param letter the number of the other letter
	 * @param sources ids of the sources that rests on
	 */
	public record Reply(long letter, Certainty certainty, LocalText basis, List<String> sources) {

		Reply naming(UnaryOperator<String> renamed) {
			return new Reply(this.letter, this.certainty, this.basis, all(this.sources, renamed));
		}

		/**
		 * The same to another letter.
		 */
		public Reply to(long other) {
			return new Reply(other, this.certainty, this.basis, this.sources);
		}

		private RecordValue value() {
			RecordValue value = RecordValue
				.of(RecordPart.letter(this.letter), RecordPart.message("certainty." + this.certainty.code()))
				.and(this.basis);
			for (String source : this.sources) {
				value = value.and(RecordPart.source(source));
			}
			return value;
		}

	}

	/**
	 * Why the public does not see it: it is a draft, or was withdrawn.
	 *
	 * @param withdrawnOn when it was withdrawn; null of a draft
	 * @param reason why it was withdrawn
	 * @param mergedInto the number of the letter whose record took its place
	 */
	public record NotPublic(@Nullable LocalDate withdrawnOn, @Nullable LocalText reason, @Nullable Long mergedInto) {

		public static final NotPublic DRAFT = new NotPublic(null, null, null);

		public boolean isWithdrawn() {
			return this.withdrawnOn != null;
		}

		private static RecordValue value(@Nullable NotPublic notPublic) {
			if (notPublic == null) {
				return RecordValue.of(RecordPart.message("record.public.published"));
			}
			if (notPublic.withdrawnOn == null) {
				return RecordValue.of(RecordPart.message("record.public.draft"));
			}
			RecordValue value = RecordValue
				.of(RecordPart.message("record.public.withdrawn"), RecordPart.date(notPublic.withdrawnOn.toString()))
				.and(notPublic.reason);
			return (notPublic.mergedInto != null) ? value.and(RecordPart.letter(notPublic.mergedInto)) : value;
		}

	}

	/**
	 * A quotation that is from it.
	 *
	 * @param quotation the number of the quotation
	 * @param text what it says
	 */
	public record Passage(long quotation, String text) {

		private RecordValue value() {
			return RecordValue.of(RecordPart.words("“" + this.text + "”"));
		}

	}

}
