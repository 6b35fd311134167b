package org.lettersarchive.preservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The making of a package from the office.
 *
 * @param made what came of it, if it is done
 */
public record PackageJob(UUID id, PackageState state, Instant startedAt, String editorName, Instant changedAt,
		long lettersDone, long lettersTotal, boolean cancelRequested, @Nullable MadePackage made) {

	static PackageJob read(ResultSet row) throws SQLException {
		PackageState state = PackageState.ofCode(row.getString("state"));
		return new PackageJob(row.getObject("id", UUID.class), state,
				row.getObject("started_at", OffsetDateTime.class).toInstant(), row.getString("editor_name"),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getLong("letters_done"),
				row.getLong("letters_total"), row.getBoolean("cancel_requested"),
				(state == PackageState.DONE) ? MadePackage.read(row) : null);
	}

	/**
	 * How much of the letters is packed, in percent.
	 */
	public long percent() {
		return (this.lettersTotal > 0) ? this.lettersDone * 100 / this.lettersTotal : 0;
	}

}
