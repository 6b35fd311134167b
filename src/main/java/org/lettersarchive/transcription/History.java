package org.lettersarchive.transcription;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to transcriptions. It can be appended to and read; the database refuses
 * everything else, and every entry that does not continue the chain.
 */
@Component
class History {

	private final JdbcClient jdbc;

	private final Clock clock;

	History(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	HistoryEntry submitted(Transcription transcription, Actor actor, Writers writers, String note, CanonicalText text,
			@Nullable Integer restores) {
		return append(transcription, EntryKind.SUBMITTED, transcription.revision(), restores, null, actor,
				writers.ids(), writers.names(), note, text.hash().hex(), text.value());
	}

	HistoryEntry returned(Transcription transcription, Revision revision, Actor actor, String note) {
		return append(transcription, EntryKind.RETURNED, revision, null, actor, note);
	}

	HistoryEntry published(Transcription transcription, Revision revision, Actor actor, String note) {
		int publication = this.jdbc
			.sql("select coalesce(max(publication), 0) + 1 from history_entry where letter_id = :letter")
			.param("letter", transcription.origin().letter().value())
			.query(Integer.class)
			.single();
		return append(transcription, EntryKind.PUBLISHED, revision, publication, actor, note);
	}

	HistoryEntry withdrawn(Transcription transcription, Revision revision, Actor actor, String reason) {
		return append(transcription, EntryKind.WITHDRAWN, revision, null, actor, reason);
	}

	private HistoryEntry append(Transcription transcription, EntryKind kind, Revision revision,
			@Nullable Integer publication, Actor actor, String note) {
		return append(transcription, kind, revision.number(), null, publication, actor,
				revision.writers().stream().map((writer) -> writer.value()).toList(), revision.writerNames(), note,
				revision.textHash(), null);
	}

	private HistoryEntry append(Transcription transcription, EntryKind kind, int revision, @Nullable Integer restores,
			@Nullable Integer publication, Actor actor, List<UUID> writers, String writerNames, String note,
			String textHash, @Nullable String text) {
		TextOrigin origin = transcription.origin();
		Head head = head(transcription.id());
		// As exact as the database keeps it, and not before what it follows, though the
		// clock was set back or another node has another.
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		if (head.at() != null && head.at().isAfter(now)) {
			now = head.at();
		}
		HistoryEntry entry = new HistoryEntry(transcription.id().value(), origin.letter().value(),
				origin.witness().value(), origin.language(), head.number() + 1, kind, revision, restores, publication,
				actor.editor().value(), actor.name(), writers, writerNames, now, CanonicalText.asTyped(note).strip(),
				textHash, head.hash(), "")
			.sealed();
		insert(entry, text);
		return entry;
	}

	private Head head(TranscriptionId id) {
		return this.jdbc.sql("""
				select number, h.hash, e.happened_at
				from history_head h left join history_entry e using (transcription_id, number)
				where transcription_id = :id""").param("id", id.value()).query((row, _) -> {
			OffsetDateTime at = row.getObject("happened_at", OffsetDateTime.class);
			return new Head(row.getInt("number"), row.getString("hash"), (at != null) ? at.toInstant() : null);
		}).optional().orElse(new Head(0, "", null));
	}

	private void insert(HistoryEntry entry, @Nullable String text) {
		this.jdbc
			.sql("""
					insert into history_entry (transcription_id, letter_id, witness_id, language, number, kind, revision, restores,
						publication, editor_id, editor_name, writers, writer_names, happened_at, note, text, text_hash,
						previous_hash, hash)
					values (:transcription, :letter, :witness, :language, :number, :kind, :revision, :restores,
						:publication, :editor, :editorName, :writers, :writerNames, :at, :note, :text, :textHash,
						:previousHash, :hash)""")
			.param("transcription", entry.transcription())
			.param("letter", entry.letter())
			.param("witness", entry.witness())
			.param("language", entry.language())
			.param("number", entry.number())
			.param("kind", entry.kind().code())
			.param("revision", entry.revision())
			.param("restores", entry.restores())
			.param("publication", entry.publication())
			.param("editor", entry.editor())
			.param("editorName", entry.editorName())
			.param("writers", entry.writers().toArray(UUID[]::new))
			.param("writerNames", entry.writerNames())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.param("note", entry.note())
			.param("text", text)
			.param("textHash", entry.textHash())
			.param("previousHash", entry.previousHash())
			.param("hash", entry.hash())
			.update();
	}

	List<HistoryEntry> list(TranscriptionId id, int limit) {
		return this.jdbc.sql("select " + HistoryRows.COLUMNS
				+ " from history_entry e where e.transcription_id = :id and e.happened_at is not null order by e.number desc limit :limit")
			.param("id", id.value())
			.param("limit", limit)
			.query((row, _) -> HistoryRows.entry(row))
			.list();
	}

	/**
	 * The latest publications, of all transcriptions.
	 */
	List<HistoryEntry> recentlyPublished(int limit) {
		return this.jdbc
			.sql("select " + HistoryRows.COLUMNS
					+ " from history_entry e where e.kind = 'published' order by e.happened_at desc limit :limit")
			.param("limit", limit)
			.query((row, _) -> HistoryRows.entry(row))
			.list();
	}

	Optional<Revision> revision(TranscriptionId id, int number) {
		return this.jdbc.sql("select " + HistoryRows.COLUMNS
				+ ", coalesce(e.text, '') as text from history_entry e where e.transcription_id = :id and e.revision = :number and e.kind = 'submitted'")
			.param("id", id.value())
			.param("number", number)
			.query((row, _) -> HistoryRows.revision(row))
			.optional();
	}

	/**
	 * The names of all who wrote what was published of a transcription, in the order of
	 * their first publication.
	 */
	List<String> publishedWriters(TranscriptionId id) {
		return this.jdbc.sql("""
				select w.name
				from history_entry e, unnest(string_to_array(e.writer_names, '; ')) with ordinality as w (name, place)
				where e.transcription_id = :id and e.kind = 'published'
				group by w.name
				order by min(array[e.number, w.place])""")
			.param("id", id.value())
			.query((row, _) -> row.getString("name"))
			.list();
	}

	void comment(HistoryEntry returned, List<PassageComment> comments) {
		comments.forEach((comment) -> this.jdbc.sql("""
				insert into review_comment (transcription_id, entry, passage, comment, editor_id, editor_name, made_at)
				values (:id, :entry, :passage, :comment, :editor, :name, :at)""")
			.param("id", returned.transcription())
			.param("entry", returned.number())
			.param("passage", comment.passage())
			.param("comment", comment.comment())
			.param("editor", returned.editor())
			.param("name", returned.editorName())
			.param("at", returned.at().atOffset(ZoneOffset.UTC))
			.update());
	}

	List<ReviewComment> comments(TranscriptionId id) {
		return this.jdbc.sql("""
				select e.revision, c.passage, c.comment, c.editor_name, c.made_at
				from review_comment c
				join history_entry e on e.transcription_id = c.transcription_id and e.number = c.entry
				where c.transcription_id = :id
				order by c.id""")
			.param("id", id.value())
			.query((row, _) -> new ReviewComment(row.getInt("revision"),
					new PassageComment(row.getString("passage"), row.getString("comment")),
					row.getString("editor_name"), row.getObject("made_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * Where a chain ends.
	 *
	 * @param at when, unless that is withheld
	 */
	record Head(int number, String hash, @Nullable Instant at) {
	}

}
