package org.lettersarchive.letter;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.source.SourceId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in for published texts. Only the workshop of transcriptions uses it, in the
 * transaction that also appends to the history.
 */
@Component
public class ReadingTexts {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	public ReadingTexts(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Makes others wait who want to publish a text of the same letter.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(LetterId letter) {
		this.jdbc.sql("select id from letter where id = :letter for no key update")
			.param("letter", letter.value())
			.query(Long.class)
			.single();
	}

	/**
	 * Puts a text in the place of the one after the same witness in the same language.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(TextEdition edition) {
		this.jdbc
			.sql("""
					insert into reading_text (letter_id, witness_id, language, kind, translated_from, body, credit, rights_uri,
						publication, revision, revision_hash, transcribed_by, reviewed_by, note, published_at)
					values (:letter, :witness, :language, :kind, :translatedFrom, :body, :credit, :rights,
						:publication, :revision, :revisionHash, :transcribedBy, :reviewedBy, nullif(:note, ''), :publishedAt)
					on conflict on constraint uq_reading_text do update
					set kind = excluded.kind, translated_from = excluded.translated_from, body = excluded.body,
						credit = excluded.credit, rights_uri = excluded.rights_uri, publication = excluded.publication,
						revision = excluded.revision, revision_hash = excluded.revision_hash,
						transcribed_by = excluded.transcribed_by, reviewed_by = excluded.reviewed_by,
						note = excluded.note, published_at = excluded.published_at""")
			.param("letter", edition.letter().value())
			.param("witness", edition.witness().value())
			.param("language", edition.language())
			.param("kind", edition.kind().code())
			.param("translatedFrom", edition.translatedFrom())
			.param("body", edition.body())
			.param("credit", edition.credit())
			.param("rights", edition.rights())
			.param("publication", edition.publication())
			.param("revision", edition.revision())
			.param("revisionHash", edition.revisionHash())
			.param("transcribedBy", edition.transcribedBy())
			.param("reviewedBy", edition.reviewedBy())
			.param("note", edition.note())
			.param("publishedAt", edition.publishedAt().atOffset(ZoneOffset.UTC))
			.update();
		this.events.publishEvent(new PublishedLettersChanged(List.of(edition.letter())));
	}

	/**
	 * Takes a text from the public. That it was there stays in its history.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(LetterId letter, SourceId witness, String language) {
		this.jdbc.sql("""
				delete from reading_text
				where letter_id = :letter and witness_id = :witness and language = :language""")
			.param("letter", letter.value())
			.param("witness", witness.value())
			.param("language", language)
			.update();
		this.events.publishEvent(new PublishedLettersChanged(List.of(letter)));
	}

	/**
	 * What the public reads at this moment, to be compared with the history.
	 */
	public Optional<PublicText> find(LetterId letter, SourceId witness, String language) {
		return this.jdbc
			.sql("""
					select publication, revision, revision_hash, transcribed_by, reviewed_by, body from reading_text
					where letter_id = :letter and witness_id = :witness and language = :language and publication is not null""")
			.param("letter", letter.value())
			.param("witness", witness.value())
			.param("language", language)
			.query(PublicText.class)
			.optional();
	}

	/**
	 * How many texts the public reads: those with a history, and those from before there
	 * was one.
	 */
	public Tally count() {
		return this.jdbc.sql("""
				select count(*) filter (where publication is not null) as with_history,
					count(*) filter (where publication is null) as without_history
				from reading_text""").query(Tally.class).single();
	}

	/**
	 * A published text with what it says of its origin.
	 */
	public record PublicText(int publication, int revision, String revisionHash, String transcribedBy,
			String reviewedBy, String body) {
	}

	/**
	 * Numbers of published texts.
	 */
	public record Tally(long withHistory, long withoutHistory) {
	}

}
