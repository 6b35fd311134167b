package org.lettersarchive.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds letters to the catalogue, many at a time, as part of a transaction that adds all
 * of them or none.
 */
@Component
public class AddingLetters {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	AddingLetters(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Which of these are the present or former names of letters.
	 */
	public Set<String> taken(Collection<String> slugs) {
		return slugs.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.sql("""
						select slug from letter where slug = any (:slugs)
						union all select slug from former_slug where slug = any (:slugs)""")
					.param("slugs", slugs.toArray(String[]::new))
					.query((row, _) -> row.getString(1))
					.list());
	}

	/**
	 * Which of these are the present names of letters.
	 */
	public Set<String> present(Collection<String> slugs) {
		return slugs.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.sql("select slug from letter where slug = any (:slugs)")
					.param("slugs", slugs.toArray(String[]::new))
					.query((row, _) -> row.getString(1))
					.list());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void letters(List<NewLetter> letters) {
		if (letters.isEmpty()) {
			return;
		}
		Rows rows = new Rows("""
				insert into letter (slug, collection_id, publication_state, withdrawn_on, withdrawal_reason_en,
					withdrawal_reason_ko, status, date_edtf, not_before, not_after, date_certainty, title_en, title_ko,
					summary_en, summary_ko, delivery_en, delivery_ko, publication_en, publication_ko, disagreement_en,
					disagreement_ko, confidence, rights_uri, sequence)
				select * from %s returning id, slug""", "text", "text", "text", "date", "text", "text", "text", "text",
				"date", "date", "text", "text", "text", "text", "text", "text", "text", "text", "text", "text", "text",
				"text", "text", "integer");
		letters.forEach((letter) -> add(letter, rows));
		Map<String, Long> ids = new HashMap<>();
		rows.statement(this.jdbc).query((row) -> {
			ids.put(row.getString("slug"), row.getLong("id"));
		});
		addPeople(letters, ids);
		addTopics(letters, ids);
	}

	private static void add(NewLetter letter, Rows rows) {
		NewLetter.State state = letter.state();
		DateOfWriting written = letter.written();
		rows.add(letter.slug().value(), letter.collection(), state.code(), state.withdrawnOn(), en(state.reason()),
				ko(state.reason()), letter.status().code(), written.edtf().edtf(), written.notBefore(),
				written.notAfter(), written.certainty().code(), letter.title().en(), letter.title().ko(),
				letter.summary().en(), letter.summary().ko(), en(letter.delivery()), ko(letter.delivery()),
				en(letter.publication()), ko(letter.publication()), en(letter.disagreement()),
				ko(letter.disagreement()), letter.confidence().code(), letter.rights(), letter.sequence());
	}

	private void addPeople(List<NewLetter> letters, Map<String, Long> ids) {
		Rows rows = new Rows("""
				insert into letter_participant (letter_id, correspondent_id, role, position) select * from %s""",
				"bigint", "text", "text", "integer");
		for (NewLetter letter : letters) {
			int position = 0;
			for (String sender : letter.senders()) {
				rows.add(ids.get(letter.slug().value()), sender, Role.SENDER.code(), position++);
			}
			for (String recipient : letter.recipients()) {
				rows.add(ids.get(letter.slug().value()), recipient, Role.RECIPIENT.code(), position++);
			}
		}
		rows.statement(this.jdbc).update();
	}

	private void addTopics(List<NewLetter> letters, Map<String, Long> ids) {
		Rows rows = new Rows("insert into letter_topic (letter_id, topic_id, position) select * from %s", "bigint",
				"text", "integer");
		for (NewLetter letter : letters) {
			int position = 0;
			for (String topic : letter.topics()) {
				rows.add(ids.get(letter.slug().value()), topic, position++);
			}
		}
		rows.statement(this.jdbc).update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void claims(List<NewLetter.Claim> claims) {
		Map<String, Long> ids = ids(claims.stream().map(NewLetter.Claim::letter));
		Rows rows = new Rows("""
				insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
				select * from %s""", "bigint", "text", "text", "text", "text", "text", "text", "text");
		claims.forEach((claim) -> rows.add(ids.get(claim.letter().value()), claim.source(), claim.aspect().code(),
				claim.value().en(), claim.value().ko(), claim.stance().code(), en(claim.note()), ko(claim.note())));
		rows.statement(this.jdbc).update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void replies(List<NewLetter.Reply> replies) {
		Map<String, Long> ids = ids(replies.stream().flatMap((reply) -> Stream.of(reply.letter(), reply.answers())));
		Rows rows = new Rows("""
				insert into reply (letter_id, answers_id, certainty, basis_en, basis_ko) select * from %s""", "bigint",
				"bigint", "text", "text", "text");
		Rows sources = new Rows("""
				insert into reply_source (letter_id, answers_id, source_id, position) select * from %s""", "bigint",
				"bigint", "text", "integer");
		for (NewLetter.Reply reply : replies) {
			Long letter = ids.get(reply.letter().value());
			Long answers = ids.get(reply.answers().value());
			rows.add(letter, answers, reply.certainty().code(), reply.basis().en(), reply.basis().ko());
			int position = 0;
			for (String source : reply.sources()) {
				sources.add(letter, answers, source, position++);
			}
		}
		rows.statement(this.jdbc).update();
		sources.statement(this.jdbc).update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void quotations(List<NewLetter.Quoted> quotations) {
		Map<String, Long> ids = ids(quotations.stream().flatMap((quoted) -> Stream.ofNullable(quoted.letter())));
		Rows rows = new Rows("""
				insert into quotation (letter_id, collection_id, text, language, source_id, note_en, note_ko)
				select * from %s""", "bigint", "text", "text", "text", "text", "text", "text");
		quotations.forEach((quoted) -> rows.add((quoted.letter() != null) ? ids.get(quoted.letter().value()) : null,
				quoted.collection(), quoted.text(), quoted.language(), quoted.source(), en(quoted.note()),
				ko(quoted.note())));
		rows.statement(this.jdbc).update();
	}

	/**
	 * Tells the database how many letters there are now, so that it finds them as fast as
	 * those it has had for long, and others that there are more.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle() {
		this.jdbc.sql("analyze letter, letter_participant, letter_topic, attestation, reply, reply_source, quotation")
			.update();
		this.events.publishEvent(new ManyLettersChanged());
	}

	private Map<String, Long> ids(Stream<Slug> slugs) {
		String[] names = slugs.map(Slug::value).distinct().toArray(String[]::new);
		Map<String, Long> ids = new HashMap<>();
		this.jdbc.sql("select id, slug from letter where slug = any (:slugs)").param("slugs", names).query((row) -> {
			ids.put(row.getString("slug"), row.getLong("id"));
		});
		return ids;
	}

	private static @Nullable String en(@Nullable LocalText text) {
		return (text != null) ? text.en() : null;
	}

	private static @Nullable String ko(@Nullable LocalText text) {
		return (text != null) ? text.ko() : null;
	}

	/**
	 * Rows that go to the database in one statement, column by column.
	 */
	private static final class Rows {

		private final String sql;

		private final String[] types;

		private final List<@Nullable Object[]> rows = new ArrayList<>();

		Rows(String sql, String... types) {
			this.sql = sql;
			this.types = types;
		}

		void add(@Nullable Object... values) {
			this.rows.add(values);
		}

		JdbcClient.StatementSpec statement(JdbcClient jdbc) {
			String columns = Arrays.stream(this.types)
				.map((type) -> "?::" + type + "[]")
				.collect(Collectors.joining(", ", "unnest(", ")"));
			return jdbc.sql(this.sql.formatted(columns))
				.params(IntStream.range(0, this.types.length).mapToObj(this::column).toList());
		}

		private Object column(int place) {
			return switch (this.types[place]) {
				case "bigint" -> this.rows.stream().map((row) -> row[place]).toArray(Long[]::new);
				case "integer" -> this.rows.stream().map((row) -> row[place]).toArray(Integer[]::new);
				default -> this.rows.stream().map((row) -> text(row[place])).toArray(String[]::new);
			};
		}

		private static @Nullable String text(@Nullable Object value) {
			return (value != null) ? value.toString() : null;
		}

	}

}
