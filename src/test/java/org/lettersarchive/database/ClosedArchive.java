package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The embedded database of an archive that does not run, as the archive itself gets in.
 */
public record ClosedArchive(Path dataFolder) {

	/**
	 * Executes statements as the database user of the archive.
	 */
	public void execute(String... statements) throws SQLException {
		try (var database = EmbeddedDatabase.start(this.dataFolder)) {
			for (String statement : statements) {
				new Sql(database).execute(statement);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
