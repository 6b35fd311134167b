package org.lettersarchive.database;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Tells the person who starts the archive where to find it and where its data lies.
 */
class StartAnnouncement {

	private static final Logger logger = LoggerFactory.getLogger(StartAnnouncement.class);

	private final JdbcConnectionDetails details;

	StartAnnouncement(JdbcConnectionDetails details) {
		this.details = details;
	}

	@EventListener
	@Order(0)
	void announce(ApplicationReadyEvent ready) throws SQLException {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext context) {
			announceAddress(context);
		}
		logger.info("Data: {}", dataPlace());
	}

	private static void announceAddress(WebServerApplicationContext context) {
		WebServer server = context.getWebServer();
		if (server != null) {
			String path = context.getEnvironment().getProperty("server.servlet.context-path", "");
			logger.info("The letters archive is open at http://localhost:{}{}/", server.getPort(), path);
		}
	}

	private String dataPlace() throws SQLException {
		String url = this.details.getJdbcUrl();
		try (var connection = DriverManager.getConnection(url, this.details.getUsername(),
				this.details.getPassword())) {
			var version = PostgresVersion.of(connection);
			return (this.details instanceof EmbeddedDatabase embedded)
					? "%s (embedded %s)".formatted(embedded.dataFolder(), version)
					: "%s (%s)".formatted(new JdbcUrl(url), version);
		}
	}

}
