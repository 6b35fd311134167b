package org.lettersarchive.preservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A package that was made from the office and checked.
 *
 * @param fileName its name, which is also the end of its public address
 * @param madeAt when it was finished
 * @param size in bytes
 * @param sha256 of the file
 * @param letters how many published letters it has
 * @param stateAt the moment of the last change that is in it
 * @param tei whether its TEI documents keep to the schema of TEI P5
 * @param cmif whether its CMIF documents keep to the schema of CMIF
 * @param oai whether the records of OAI-PMH that its letters give keep to theirs, unless
 * it is from before that was looked at
 * @param complete whether everything in it is still public
 * @param removedAt since when its file is not kept any more
 */
public record MadePackage(String fileName, Instant madeAt, long size, String sha256, long letters, Instant stateAt,
		Validation tei, Validation cmif, Optional<Validation> oai, boolean complete, @Nullable Instant removedAt) {

	static MadePackage read(ResultSet row) throws SQLException {
		OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
		return new MadePackage(row.getString("file_name"), instant(row, "changed_at"), row.getLong("file_size"),
				row.getString("sha256"), row.getLong("letters"), instant(row, "state_at"),
				new Validation(row.getLong("tei_documents"), row.getLong("tei_invalid"), row.getString("tei_problem")),
				new Validation(row.getLong("cmif_documents"), row.getLong("cmif_invalid"),
						row.getString("cmif_problem")),
				oai(row), row.getBoolean("complete"), (removed != null) ? removed.toInstant() : null);
	}

	private static Optional<Validation> oai(ResultSet row) throws SQLException {
		long records = row.getLong("oai_records");
		return row.wasNull() ? Optional.empty()
				: Optional.of(new Validation(records, row.getLong("oai_invalid"), row.getString("oai_problem")));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * Whether the public may have it.
	 */
	public boolean isOffered() {
		return this.complete && this.removedAt == null;
	}

	/**
	 * Its size in millions of bytes.
	 */
	public double megabytes() {
		return this.size / 1_000_000.0;
	}

}
