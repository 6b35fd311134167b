package org.lettersarchive.transcription;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.lettersarchive.identity.EditorId;

/**
 * How entries of the history and revisions are read from rows.
 */
final class HistoryRows {

	static final String COLUMNS = """
			e.transcription_id, e.letter_id, e.witness_id, e.language, e.number, e.kind, e.revision, e.restores,
			e.publication, e.editor_id, e.editor_name, e.writers, e.writer_names, e.happened_at, e.note, e.text_hash,
			e.previous_hash, e.hash""";

	private HistoryRows() {
	}

	static HistoryEntry entry(ResultSet row) throws SQLException {
		return new HistoryEntry(row.getObject("transcription_id", UUID.class), row.getLong("letter_id"),
				row.getString("witness_id"), row.getString("language"), row.getInt("number"),
				EntryKind.of(row.getString("kind")), row.getInt("revision"), (Integer) row.getObject("restores"),
				(Integer) row.getObject("publication"), row.getObject("editor_id", UUID.class),
				row.getString("editor_name"), writers(row), row.getString("writer_names"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("note"),
				row.getString("text_hash"), row.getString("previous_hash"), row.getString("hash"));
	}

	static Revision revision(ResultSet row) throws SQLException {
		return new Revision(new TranscriptionId(row.getObject("transcription_id", UUID.class)), row.getInt("revision"),
				(Integer) row.getObject("restores"), new EditorId(row.getObject("editor_id", UUID.class)),
				row.getString("editor_name"), writers(row).stream().map(EditorId::new).toList(),
				row.getString("writer_names"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("note"), row.getString("text"), row.getString("text_hash"), row.getString("hash"));
	}

	private static List<UUID> writers(ResultSet row) throws SQLException {
		Array writers = row.getArray("writers");
		return Arrays.stream((UUID[]) writers.getArray()).toList();
	}

}
