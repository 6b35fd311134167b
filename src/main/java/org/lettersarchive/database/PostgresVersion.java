package org.lettersarchive.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The version a server reports, such as {@code 18.3}.
 */
record PostgresVersion(String product, int major, String number) {

	private static final int OLDEST_SUPPORTED = 15;

	static PostgresVersion of(Connection connection) throws SQLException {
		var metadata = connection.getMetaData();
		// Debian reports "16.2 (Debian 16.2-1.pgdg120+1)".
		String number = metadata.getDatabaseProductVersion().replaceFirst("\\s.*", "");
		return new PostgresVersion(metadata.getDatabaseProductName(), metadata.getDatabaseMajorVersion(), number);
	}

	void requireSupported(String url) {
		if (!this.product.equals("PostgreSQL") || this.major < OLDEST_SUPPORTED) {
			throw DatabaseProblem.tooOld(url, this, OLDEST_SUPPORTED);
		}
	}

	@Override
	public String toString() {
		return this.product + " " + this.number;
	}

}
