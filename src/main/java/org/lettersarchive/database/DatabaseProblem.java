package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A reason not to start that a person can do something about: what is wrong, and what to
 * do.
 */
final class DatabaseProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String OTHER_FOLDER = "name another folder with archive.data-folder.";

	private static final String CHECK_SETTINGS = "Check spring.datasource.url, spring.datasource.username and spring.datasource.password.";

	private final String action;

	private DatabaseProblem(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

	static DatabaseProblem notAFolder(Path path) {
		return new DatabaseProblem("The data folder %s is a file, not a folder.".formatted(path),
				"Move the file away, or " + OTHER_FOLDER, null);
	}

	static DatabaseProblem notUsable(Path path, @Nullable IOException cause) {
		return new DatabaseProblem(
				"The data folder %s cannot be created, read and written by the user %s%s.".formatted(path,
						System.getProperty("user.name"), reason(cause)),
				"Give this user the right to do so, or " + OTHER_FOLDER, cause);
	}

	static DatabaseProblem inUse(Path path) {
		return new DatabaseProblem("The data folder %s is in use by another archive that is running.".formatted(path),
				"Stop the other one first, or " + OTHER_FOLDER, null);
	}

	static DatabaseProblem otherMajorVersion(Path path, String found, String ours) {
		return new DatabaseProblem(
				"The data folder %s was made by PostgreSQL %s, but this release brings PostgreSQL %s.".formatted(path,
						found, ours),
				"Run the release that made it, or dump the database with the tools of PostgreSQL %s and restore it into a new data folder."
					.formatted(found),
				null);
	}

	static DatabaseProblem notACluster(Path path) {
		return new DatabaseProblem("The folder %s is not one that the archive has set up.".formatted(path),
				"Move it away, restore it as a whole from a backup, or " + OTHER_FOLDER, null);
	}

	static DatabaseProblem runsAsRoot() {
		return new DatabaseProblem("The embedded database cannot run as root on this system.",
				"Start the archive as an ordinary user, or set spring.datasource.url to a PostgreSQL of your own.",
				null);
	}

	static DatabaseProblem setUpFailed(Path path, String reason) {
		return new DatabaseProblem("The embedded database could not be set up in %s: %s.".formatted(path, reason),
				"Put that right and start again, or set spring.datasource.url to a PostgreSQL of your own.", null);
	}

	static DatabaseProblem setUpFailed(Path path, IOException cause) {
		return setUpFailed(path, (cause instanceof AccessDeniedException denied)
				? "no access to %s".formatted(denied.getFile()) : String.valueOf(cause.getMessage()));
	}

	static DatabaseProblem startFailed(Path log, String reason) {
		return new DatabaseProblem("The embedded database did not start: %s.".formatted(reason),
				"Its log is in %s.".formatted(log), null);
	}

	static DatabaseProblem setUpFailed(Path path, SQLException cause) {
		if (sqlState(cause).startsWith("28")) {
			return new DatabaseProblem(
					"The embedded database in %s does not accept the password kept in that folder.".formatted(path),
					"Restore the folder as a whole from a backup.", cause);
		}
		return setUpFailed(path, firstLine(cause));
	}

	static DatabaseProblem leftBehind(Path path, long process) {
		return new DatabaseProblem(
				"A database server left behind by an earlier run (process %d) still uses %s and does not stop."
					.formatted(process, path),
				"Stop that process, then start again.", null);
	}

	static DatabaseProblem tooOld(String url, PostgresVersion found, int oldest) {
		return new DatabaseProblem(
				"The database at %s is %s, but the archive needs PostgreSQL %d or newer.".formatted(new JdbcUrl(url),
						found, oldest),
				"Upgrade it, or leave spring.datasource.url empty to use the embedded PostgreSQL.", null);
	}

	static DatabaseProblem notConnected(String url, @Nullable String user, SQLException cause) {
		var address = new JdbcUrl(url);
		if (!url.startsWith("jdbc:postgresql:")) {
			return new DatabaseProblem("The address %s is not one of a PostgreSQL database.".formatted(address),
					"Write spring.datasource.url as jdbc:postgresql://host:port/database.", cause);
		}
		String state = sqlState(cause);
		if (state.startsWith("28")) {
			return new DatabaseProblem("The database at %s refuses the user %s with the password given."
				.formatted(address, (user != null) ? user : "in its address"), CHECK_SETTINGS, cause);
		}
		if (state.equals("3D000")) {
			return new DatabaseProblem("The database server has no database named by %s.".formatted(address),
					"Create it, or correct spring.datasource.url.", cause);
		}
		if (state.startsWith("08") && cause.getCause() != null) {
			return new DatabaseProblem("The database at %s cannot be reached.".formatted(address),
					"Check that it is running and that spring.datasource.url names its host and port.", cause);
		}
		return new DatabaseProblem("The database at %s cannot be used: %s.".formatted(address,
				firstLine(cause).replace(url, address.toString())), CHECK_SETTINGS, cause);
	}

	private static String sqlState(SQLException cause) {
		return Objects.requireNonNullElse(cause.getSQLState(), "");
	}

	private static String firstLine(SQLException cause) {
		return String.valueOf(cause.getMessage()).replaceFirst("\\.?\\R[\\s\\S]*|\\.$", "");
	}

	private static String reason(@Nullable IOException cause) {
		if (cause instanceof FileSystemException file && file.getReason() != null) {
			return " (" + file.getReason() + ")";
		}
		return "";
	}

}
