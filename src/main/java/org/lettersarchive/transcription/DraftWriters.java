package org.lettersarchive.transcription;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.lettersarchive.identity.EditorId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has written in a draft since its text was last published.
 */
@Component
class DraftWriters {

	private final JdbcClient jdbc;

	DraftWriters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(TranscriptionId id, Actor actor, Instant at) {
		this.jdbc
			.sql("""
					insert into draft_writer (transcription_id, editor_id, name, wrote_at) values (:id, :editor, :name, :at)
					on conflict on constraint pk_draft_writer do update set name = excluded.name, wrote_at = excluded.wrote_at""")
			.param("id", id.value())
			.param("editor", actor.editor().value())
			.param("name", actor.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Adds whoever wrote an earlier version.
	 */
	void addWriterOf(TranscriptionId id, SnapshotId version, Instant at) {
		this.jdbc
			.sql("""
					insert into draft_writer (transcription_id, editor_id, name, wrote_at)
					select s.transcription_id, s.saved_by, e.name, :at
					from draft_snapshot s join editor e on e.id = s.saved_by
					where s.transcription_id = :id and s.id = :version
					on conflict on constraint pk_draft_writer do update set name = excluded.name, wrote_at = excluded.wrote_at""")
			.param("id", id.value())
			.param("version", version.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Those who have written; whoever submits, if nobody has.
	 */
	Writers of(TranscriptionId id, Actor actor) {
		List<Writers.Writer> writers = this.jdbc
			.sql("select editor_id, name from draft_writer where transcription_id = :id")
			.param("id", id.value())
			.query((row, _) -> new Writers.Writer(new EditorId(row.getObject("editor_id", UUID.class)),
					row.getString("name")))
			.list();
		return writers.isEmpty() ? Writers.only(actor) : new Writers(writers);
	}

	/**
	 * Begins anew for the next revision, but for those who have written since this one
	 * was submitted.
	 */
	void forget(TranscriptionId id, Instant submitted) {
		this.jdbc.sql("delete from draft_writer where transcription_id = :id and wrote_at <= :submitted")
			.param("id", id.value())
			.param("submitted", submitted.atOffset(ZoneOffset.UTC))
			.update();
	}

}
