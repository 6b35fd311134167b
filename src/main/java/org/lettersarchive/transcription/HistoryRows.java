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

	// Of an entry that was withheld, nobody knows who did it, and when no better than
	// that it
	// was before what is known next.
	static final String COLUMNS = """
			e.transcription_id, e.letter_id, e.witness_id, e.language, e.number, e.kind, e.revision, e.restores,
			e.publication, coalesce(e.editor_id, '00000000-0000-0000-0000-000000000000') as editor_id, e.editor_name,
			e.writers, e.writer_names, coalesce(e.happened_at, (
				select min(x.happened_at) from history_entry x
				where x.transcription_id = e.transcription_id and x.number > e.number)) as happened_at,
			e.note, e.text_hash, e.previous_hash, e.hash, e.withheld""";

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
