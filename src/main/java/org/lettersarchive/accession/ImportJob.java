package org.lettersarchive.accession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file of letters on its way into the catalogue.
 */
public record ImportJob(UUID id, ImportState state, Instant uploadedAt, UUID editor, String editorName, String fileName,
		long fileSize, long bytesDone, long bytesTotal, long letters, long rows, long texts, long problems,
		boolean cancelRequested) {

	static ImportJob read(ResultSet row) throws SQLException {
		return new ImportJob(row.getObject("id", UUID.class), ImportState.ofCode(row.getString("state")),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), row.getObject("editor_id", UUID.class),
				row.getString("editor_name"), row.getString("file_name"), row.getLong("file_size"),
				row.getLong("bytes_done"), row.getLong("bytes_total"), row.getLong("letters"), row.getLong("rows_done"),
				row.getLong("texts"), row.getLong("problems"), row.getBoolean("cancel_requested"));
	}

	/**
	 * How much of the present step is done, in percent.
	 */
	public long percent() {
		return (this.bytesTotal > 0) ? Math.min(100, this.bytesDone * 100 / this.bytesTotal) : 0;
	}

	/**
	 * How many problems there are besides those that are shown.
	 */
	public long problemsNotShown() {
		return Math.max(0, this.problems - Problems.KEPT);
	}

}
