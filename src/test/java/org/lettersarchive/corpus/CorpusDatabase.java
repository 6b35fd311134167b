package org.lettersarchive.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongConsumer;

import javax.sql.DataSource;

/**
 * Puts a corpus in the place of all that an archive has, in one transaction and some
 * megabytes of memory, whatever its size.
 */
public final class CorpusDatabase {

	private static final int BATCH = 2_000;

	private static final String RIGHTS = "http://rightsstatements.org/vocab/UND/1.0/";

	private static final Instant RECORDED = Instant.parse("2001-01-01T00:00:00Z");

	/**
	 * The tables whose triggers note a change of a letter, which is not done here row by
	 * row.
	 */
	private static final List<String> NOTED = List.of("letter", "letter_participant", "letter_topic", "attestation",
			"reading_text", "reply", "reply_source", "letter_change");

	private final CopyRows letters = new CopyRows("""
			letter (id, slug, collection_id, publication_state, withdrawn_on, withdrawal_reason_en, status, date_edtf,
				not_before, not_after, date_certainty, title_en, title_ko, summary_en, summary_ko, delivery_en,
				disagreement_en, confidence, rights_uri, recorded_at)""");

	private final CopyRows people = new CopyRows("letter_participant (letter_id, correspondent_id, role, position)");

	private final CopyRows topics = new CopyRows("letter_topic (letter_id, topic_id, position)");

	private final CopyRows claims = new CopyRows("attestation (letter_id, source_id, aspect, value_en, stance)");

	private final CopyRows replies = new CopyRows("reply (letter_id, answers_id, certainty, basis_en)");

	private final CopyRows replySources = new CopyRows("reply_source (letter_id, answers_id, source_id, position)");

	private final CopyRows texts = new CopyRows(
			"reading_text (letter_id, witness_id, language, kind, body, credit, rights_uri, published_at)");

	private final DataSource database;

	public CorpusDatabase(DataSource database) {
		this.database = database;
	}

	public void load(Corpus corpus) {
		load(corpus, (_) -> {
		});
	}

	/**
	 * Loads a corpus.
	 * @param progress is told how many letters there are by now
	 */
	public void load(Corpus corpus, LongConsumer progress) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			load(corpus, connection, progress);
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void load(Corpus corpus, Connection connection, LongConsumer progress) throws SQLException, IOException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(
					"truncate source, correspondent, authority_link, place, event, collection, topic, letter cascade");
			for (String table : NOTED) {
				statement.execute("alter table " + table + " disable trigger user");
			}
			catalogue(corpus, connection);
			for (long first = 1; first <= corpus.size(); first += BATCH) {
				long last = Math.min(first + BATCH - 1, corpus.size());
				corpus.letters(first, last).forEach(this::add);
				send(connection);
				progress.accept(last);
			}
			// As if each had been published when it was recorded.
			statement.execute("""
					insert into letter_change (letter_id, changed_at)
					select id, recorded_at from letter where publication_state <> 'draft'""");
			for (String table : NOTED) {
				statement.execute("alter table " + table + " enable trigger user");
			}
			statement.execute("select tally_all_letters()");
			statement.execute("select setval(pg_get_serial_sequence('letter', 'id'), " + corpus.size() + ")");
			statement.execute("analyze");
		}
	}

	private void catalogue(Corpus corpus, Connection connection) throws SQLException, IOException {
		CopyRows sources = new CopyRows("source (id, publisher, title, date_edtf, link, language, covers_en)");
		int number = 0;
		for (String source : corpus.sources()) {
			sources.add(source, "The Made-up Press", "Letters that never were, volume " + ++number, 1800 + number % 100,
					"none", "en", "Everything");
		}
		sources.send(connection);
		CopyRows correspondents = new CopyRows(
				"correspondent (id, name_en, name_ko, short_name_en, short_name_ko, mark)");
		int place = 0;
		for (MadeUpPerson person : corpus.people()) {
			place++;
			correspondents.add(person.id(), person.name(), person.nameKo(), person.family(), person.familyKo(),
					(place <= 6) ? place : null);
		}
		correspondents.send(connection);
		CopyRows subjects = new CopyRows("topic (id, name_en)");
		corpus.topicNames().forEach((name) -> subjects.add(name.replace(' ', '-'), name));
		subjects.send(connection);
		CopyRows collections = new CopyRows("collection (id, title_en, headline_en, summary_en, position)");
		int position = 0;
		for (String collection : corpus.collections()) {
			String title = "The made-up " + collection.replace('-', ' ');
			collections.add(collection, title, "Letters that never were", "Nobody wrote them.", ++position);
		}
		collections.send(connection);
		events(connection);
	}

	private static void events(Connection connection) throws SQLException, IOException {
		CopyRows events = new CopyRows("event (id, date_edtf, starts_on, ends_on, title_en, summary_en, position)");
		CopyRows sources = new CopyRows("event_source (event_id, source_id, position)");
		for (int year = 1505; year < 1797; year += 5) {
			LocalDate day = LocalDate.of(year, 1 + year % 12, 1 + year % 28);
			String id = "made-up-event-" + year;
			events.add(id, day, day, day, "A comet that never was, " + year, "Nobody saw it.", 0);
			sources.add(id, "made-up-book-1", 0);
		}
		events.send(connection);
		sources.send(connection);
	}

	private void add(MadeUpLetter letter) {
		boolean withdrawn = letter.state().equals("withdrawn");
		Instant recorded = RECORDED.plus(letter.number(), ChronoUnit.MINUTES);
		MadeUpDate date = letter.date();
		this.letters.add(letter.number(), letter.slug(), letter.collection(), letter.state(),
				withdrawn ? "1900-01-02" : null, withdrawn ? "It was somebody else's." : null, letter.status(),
				date.edtf(), date.notBefore(), date.notAfter(), date.certainty(), letter.title(), letter.titleKo(),
				letter.summary(), letter.summaryKo(), letter.delivery(), letter.disagreement(), letter.confidence(),
				RIGHTS, recorded);
		int position = 0;
		for (String sender : letter.senders()) {
			this.people.add(letter.number(), sender, "sender", position++);
		}
		for (String recipient : letter.recipients()) {
			this.people.add(letter.number(), recipient, "recipient", position++);
		}
		for (String topic : letter.topics()) {
			this.topics.add(letter.number(), topic, letter.topics().indexOf(topic));
		}
		for (MadeUpClaim claim : letter.claims()) {
			this.claims.add(letter.number(), claim.source(), claim.aspect(), claim.value(), claim.stance());
		}
		letter.answers().ifPresent((answered) -> {
			this.replies.add(letter.number(), answered, "probable", "It says so itself.");
			this.replySources.add(letter.number(), answered, letter.claims().getFirst().source(), 0);
		});
		for (MadeUpText text : letter.texts()) {
			this.texts.add(letter.number(), text.witness(), text.language(), text.kind(), text.body(),
					"Copied by Nobody", RIGHTS, recorded);
		}
	}

	private void send(Connection connection) throws SQLException, IOException {
		for (CopyRows rows : List.of(this.letters, this.people, this.topics, this.claims, this.replies,
				this.replySources, this.texts)) {
			rows.send(connection);
		}
	}

}
