package org.lettersarchive.preservation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * Puts a package in the place of the records that ship, in one transaction. It restores
 * nothing into an archive on which somebody has worked.
 */
public final class Restoring {

	private final DataSource database;

	public Restoring(DataSource database) {
		this.database = database;
	}

	/**
	 * Restores a package.
	 * @throws UnsoundBagException if its rows contradict each other; nothing was changed
	 * then
	 * @throws NotEmptyException if somebody has worked on the archive
	 */
	public void restore(CheckedBag bag) throws UnsoundBagException, NotEmptyException, SQLException, IOException {
		boolean blank = isBlank();
		Flyway flyway = Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration")
			.cleanDisabled(!blank)
			.load();
		try {
			if (blank) {
				flyway.migrate();
			}
			load(bag);
		}
		catch (UnsoundBagException | NotEmptyException | SQLException | IOException | RuntimeException ex) {
			if (blank) {
				flyway.clean();
			}
			throw ex;
		}
	}

	private boolean isBlank() throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement();
				ResultSet tables = statement.executeQuery(
						"select from information_schema.tables where table_schema = current_schema() limit 1")) {
			return !tables.next();
		}
	}

	private void load(CheckedBag bag) throws UnsoundBagException, NotEmptyException, SQLException, IOException {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try {
				new Load(connection, bag).run();
				connection.commit();
			}
			finally {
				connection.rollback();
			}
		}
	}

}
