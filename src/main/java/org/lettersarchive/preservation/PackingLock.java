package org.lettersarchive.preservation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A lock in the database, which whoever packs holds over all nodes. It is gone with the
 * connection of whoever held it, so that nobody waits for a program that was killed.
 */
@Component
class PackingLock {

	private static final String LOCK = "hashtext('archive_package')";

	private final DataSource database;

	private final JdbcClient jdbc;

	PackingLock(DataSource database, JdbcClient jdbc) {
		this.database = database;
		this.jdbc = jdbc;
	}

	/**
	 * Does some work while nobody else has the lock, outside of any transaction.
	 */
	void hold(Runnable work) throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			try {
				statement.execute("select pg_advisory_xact_lock(%s)".formatted(LOCK));
				work.run();
			}
			finally {
				connection.rollback();
			}
		}
	}

	/**
	 * Takes the lock until the end of the transaction, if nobody has it.
	 */
	boolean isFree() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(%s)".formatted(LOCK)).query(Boolean.class).single();
	}

}
