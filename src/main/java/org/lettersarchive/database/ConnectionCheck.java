package org.lettersarchive.database;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Tries the database before the connection pool and the migrations do, whose complaints
 * are long.
 */
class ConnectionCheck implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof JdbcConnectionDetails details) {
			check(details);
		}
		return bean;
	}

	private static void check(JdbcConnectionDetails details) {
		String url = details.getJdbcUrl();
		try (var connection = DriverManager.getConnection(url, details.getUsername(), details.getPassword())) {
			PostgresVersion.of(connection).requireSupported(url);
		}
		catch (SQLException ex) {
			throw DatabaseProblem.notConnected(url, details.getUsername(), ex);
		}
	}

}
