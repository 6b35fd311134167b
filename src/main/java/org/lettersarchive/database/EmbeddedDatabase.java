package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that lives in the data folder and runs as long as the archive does.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private final DataFolder dataFolder;

	private final Server server;

	private final int port;

	private final ServerWatch watch;

	// A new one at each start: nobody else needs it, so it is kept nowhere.
	private final String password = RandomPassword.create();

	private EmbeddedDatabase(DataFolder dataFolder, Server server, int port) {
		this.dataFolder = dataFolder;
		this.server = server;
		this.port = port;
		this.watch = ServerWatch.over(server, port);
	}

	static EmbeddedDatabase start(Path path) {
		var dataFolder = DataFolder.claim(path);
		try {
			return start(dataFolder);
		}
		catch (IOException ex) {
			dataFolder.close();
			throw DatabaseProblem.setUpFailed(path, ex);
		}
		catch (RuntimeException ex) {
			dataFolder.close();
			throw ex;
		}
	}

	private static EmbeddedDatabase start(DataFolder dataFolder) throws IOException {
		var programs = PostgresPrograms.in(dataFolder.path().resolve("postgres-binaries"));
		var server = new Server(Cluster.in(dataFolder.path(), programs), programs);
		var database = new EmbeddedDatabase(dataFolder, server, server.start());
		try {
			database.prepare();
			programs.removeOlder();
		}
		catch (IOException | RuntimeException ex) {
			database.watch.close();
			server.stop();
			throw ex;
		}
		return database;
	}

	private void prepare() throws IOException {
		try (var superuser = DriverManager.getConnection(url("postgres"), Cluster.SUPERUSER,
				this.server.cluster().password())) {
			new ApplicationDatabase(superuser).prepare(this.password);
		}
		catch (SQLException ex) {
			throw DatabaseProblem.setUpFailed(this.server.cluster().folder(), ex);
		}
	}

	Path dataFolder() {
		return this.dataFolder.path();
	}

	@Override
	public String getJdbcUrl() {
		return url(ApplicationDatabase.NAME);
	}

	@Override
	public String getUsername() {
		return ApplicationDatabase.ROLE;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public void close() throws IOException {
		this.watch.close();
		try (this.dataFolder) {
			if (!this.server.stop()) {
				logger.warn("The embedded database has not stopped; the next start will see to it");
			}
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://%s:%d/%s".formatted(Server.HOST, this.port, database);
	}

}
