package org.lettersarchive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/**
 * The PostgreSQL of the tests: one server for the whole run, gone at its end, with as
 * many databases as tests ask for.
 *
 * <p>
 * Every Spring test context uses {@link #shared()} by itself. A test that must have a
 * database to itself says so:
 *
 * <pre>
 * &#64;DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 * 	registry.add("spring.datasource.url", TestDatabase::fresh);
 * }
 * </pre>
 */
public final class TestDatabase {

	private static final String MIGRATED = "migrated";

	private static final AtomicInteger count = new AtomicInteger();

	private TestDatabase() {
	}

	/**
	 * The address of the one migrated database that all contexts share.
	 */
	public static String shared() {
		return Shared.ADDRESS;
	}

	/**
	 * The address of a new database as the migrations leave it, with the records that
	 * ship.
	 */
	public static String fresh() {
		return create(Migrated.NAME);
	}

	/**
	 * The address of a new database that has not been migrated.
	 */
	public static String blank() {
		return create("template1");
	}

	private static String create(String template) {
		String name = "test_" + count.incrementAndGet();
		create(name, template);
		return address(name);
	}

	private static void create(String name, String template) {
		execute(Running.SERVER, "CREATE DATABASE %s OWNER letters TEMPLATE %s".formatted(name, template));
	}

	private static String address(String database) {
		return Running.SERVER.getJdbcUrl("letters", database);
	}

	private static void execute(EmbeddedPostgres server, String sql) {
		try (var connection = server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Running {

		static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				// The same locale as the embedded database of the archive.
				var server = EmbeddedPostgres.builder()
					.setServerConfig("listen_addresses", "127.0.0.1")
					.setLocaleConfig("locale-provider", "builtin")
					.setLocaleConfig("builtin-locale", "C.UTF-8")
					.start();
				execute(server, "CREATE ROLE letters LOGIN");
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	private static final class Migrated {

		static final String NAME = migrate();

		private static String migrate() {
			create(MIGRATED, "template1");
			Flyway.configure()
				.dataSource(address(MIGRATED), null, null)
				.locations("classpath:db/migration")
				.load()
				.migrate();
			return MIGRATED;
		}

	}

	private static final class Shared {

		static final String ADDRESS = fresh();

	}

}
