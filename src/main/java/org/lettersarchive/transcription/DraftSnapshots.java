package org.lettersarchive.transcription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lettersarchive.identity.EditorId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what drafts were, thinned out with age.
 */
@Component
class DraftSnapshots {

	private final JdbcClient jdbc;

	DraftSnapshots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SnapshotId keep(Draft draft) {
		return insert(draft.id(), draft.version(), false, draft.text(), draft.savedBy(), draft.savedAt());
	}

	/**
	 * Keeps a text that does not become the draft or ceases to be it.
	 */
	SnapshotId keepLost(TranscriptionId id, int version, String text, EditorId by, Instant at) {
		return insert(id, version, true, text, by, at);
	}

	private SnapshotId insert(TranscriptionId id, int version, boolean lost, String text, EditorId by, Instant at) {
		return new SnapshotId(this.jdbc.sql("""
				insert into draft_snapshot (transcription_id, version, lost, text, saved_by, saved_at)
				values (:id, :version, :lost, :text, :by, :at)
				returning id""")
			.param("id", id.value())
			.param("version", version)
			.param("lost", lost)
			.param("text", text)
			.param("by", by.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single());
	}

	/**
	 * The text of a version; empty where it was thinned out, because another base would
	 * hide what was changed since.
	 */
	String textOf(TranscriptionId id, int version) {
		return this.jdbc.sql("""
				select text from draft_snapshot
				where transcription_id = :id and version = :version and not lost
				order by version desc
				limit 1""").param("id", id.value()).param("version", version).query(String.class).optional().orElse("");
	}

	Optional<String> find(TranscriptionId id, SnapshotId snapshot) {
		return this.jdbc.sql("select text from draft_snapshot where transcription_id = :id and id = :snapshot")
			.param("id", id.value())
			.param("snapshot", snapshot.value())
			.query(String.class)
			.optional();
	}

	List<DraftSnapshot> list(TranscriptionId id, int limit) {
		return this.jdbc.sql("""
				select id, version, lost, length(text) as characters, saved_by, saved_at from draft_snapshot
				where transcription_id = :id
				order by id desc
				limit :limit""").param("id", id.value()).param("limit", limit).query((row, _) -> snapshot(row)).list();
	}

	private static DraftSnapshot snapshot(ResultSet row) throws SQLException {
		return new DraftSnapshot(new SnapshotId(row.getLong("id")), row.getInt("version"), row.getBoolean("lost"),
				row.getInt("characters"), new EditorId(row.getObject("saved_by", UUID.class)),
				row.getObject("saved_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * Keeps every snapshot for ten minutes, then the last of each minute for an hour, of
	 * each ten minutes for a day, and of each day for good. A text that came too late is
	 * kept for good if it is the last that its writer based on that version.
	 */
	void thinOut(TranscriptionId id, Instant now) {
		this.jdbc
			.sql("""
					delete from draft_snapshot
					where id in (
						select s.id
						from (
							select id, lost,
								row_number() over (partition by lost, case when lost then saved_by end, span order by id desc) as age,
								row_number() over (partition by lost, saved_by, version order by id desc) as age_of_version
							from (
								select id, lost, saved_by, version,
									case
										when saved_at > :now - interval '10 minutes' then 'each ' || id
										when saved_at > :now - interval '1 hour'
											then 'minute ' || date_bin('1 minute', saved_at, timestamptz '2000-01-01 00:00Z')
										when saved_at > :now - interval '1 day'
											then 'minutes ' || date_bin('10 minutes', saved_at, timestamptz '2000-01-01 00:00Z')
										else 'day ' || date_bin('1 day', saved_at, timestamptz '2000-01-01 00:00Z')
									end as span
								from draft_snapshot
								where transcription_id = :id) as spans) as s
						where s.age > 1 and not (s.lost and s.age_of_version = 1))""")
			.param("id", id.value())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
