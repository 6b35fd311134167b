package org.lettersarchive.pagestore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database when another node, or another program, has published. Where no
 * word comes through, as behind some poolers, it asks once a second.
 */
@Component
class PublicVersionListener implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(PublicVersionListener.class);

	private static final int SECOND = 1_000;

	private static final int SECONDS_TO_ANSWER = 5;

	private final PublicVersion version;

	private final JdbcConnectionDetails database;

	private volatile @Nullable Thread thread;

	PublicVersionListener(PublicVersion version, JdbcConnectionDetails database) {
		this.version = version;
		this.database = database;
	}

	@Override
	public void start() {
		Thread listening = Thread.ofVirtual().name("public-version").unstarted(this::listen);
		this.thread = listening;
		listening.start();
	}

	@Override
	public void stop() {
		Thread listening = this.thread;
		this.thread = null;
		if (listening != null) {
			try {
				listening.join(2 * SECOND);
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	// As long as the web server is open, pages are to be as they are now.
	@Override
	public int getPhase() {
		return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1024;
	}

	// Not whoever was stopped before another was started.
	private boolean isMeant() {
		return this.thread == Thread.currentThread();
	}

	private void listen() {
		boolean told = false;
		while (isMeant()) {
			try (Connection connection = connect(); Statement statement = connection.createStatement()) {
				statement.execute("listen archive_version");
				told = false;
				this.version.setOutOfReach(false);
				listen(statement, connection.unwrap(PGConnection.class));
			}
			catch (SQLException ex) {
				// Pages that are kept go on being read meanwhile.
				this.version.setOutOfReach(isMeant());
				if (isMeant() && !told) {
					logger.warn("The database cannot be asked what was published elsewhere: {}", ex.getMessage());
					told = true;
				}
				pause();
			}
		}
	}

	// A database that says nothing is noticed, though nobody waits for an answer.
	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		PGProperty.CONNECT_TIMEOUT.set(properties, SECONDS_TO_ANSWER);
		PGProperty.SOCKET_TIMEOUT.set(properties, SECONDS_TO_ANSWER);
		if (this.database.getUsername() != null) {
			PGProperty.USER.set(properties, this.database.getUsername());
		}
		if (this.database.getPassword() != null) {
			PGProperty.PASSWORD.set(properties, this.database.getPassword());
		}
		return DriverManager.getConnection(this.database.getJdbcUrl(), properties);
	}

	private void listen(Statement statement, PGConnection connection) throws SQLException {
		while (isMeant()) {
			try (ResultSet row = statement.executeQuery(PublicVersion.QUERY)) {
				if (row.next()) {
					this.version.heard(row.getLong(1));
				}
			}
			connection.getNotifications(SECOND);
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(SECOND);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
