package org.lettersarchive.database;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Speaks to a database as the archive does.
 */
record Sql(JdbcConnectionDetails details) {

	void execute(String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(this.details.getJdbcUrl(), this.details.getUsername(),
				this.details.getPassword()); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	String query(String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(this.details.getJdbcUrl(), this.details.getUsername(),
				this.details.getPassword());
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
