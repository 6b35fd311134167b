package org.lettersarchive.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database inside the embedded server, and the role that owns it but may do nothing
 * else.
 */
record ApplicationDatabase(Connection superuser) {

	static final String NAME = "letters";

	static final String ROLE = "letters";

	void prepare(String password) throws SQLException {
		if (isMissing("SELECT FROM pg_roles WHERE rolname = '%s'".formatted(ROLE))) {
			execute("CREATE ROLE %s LOGIN".formatted(ROLE));
		}
		execute("ALTER ROLE %s PASSWORD '%s'".formatted(ROLE, password));
		if (isMissing("SELECT FROM pg_database WHERE datname = '%s'".formatted(NAME))) {
			execute("CREATE DATABASE %s OWNER %s".formatted(NAME, ROLE));
		}
	}

	private boolean isMissing(String query) throws SQLException {
		try (var statement = this.superuser.createStatement(); var rows = statement.executeQuery(query)) {
			return !rows.next();
		}
	}

	private void execute(String sql) throws SQLException {
		try (var statement = this.superuser.createStatement()) {
			statement.execute(sql);
		}
	}

}
