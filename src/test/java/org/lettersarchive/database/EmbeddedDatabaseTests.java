package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	private static EmbeddedDatabase database;

	private static Sql sql;

	@BeforeAll
	static void start(@TempDir Path parent) throws IOException {
		database = EmbeddedDatabase.start(DataFolders.in(parent));
		sql = new Sql(database);
	}

	@AfterAll
	static void stop() throws IOException {
		database.close();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on",
			"listen_addresses, 127.0.0.1", "unix_socket_directories, ''", "max_connections, 40",
			"password_encryption, scram-sha-256", "server_encoding, UTF8" })
	void keepsDataSafeAndToItself(String setting, String value) throws IOException, SQLException {
		String password = Files.readString(passwordFile());
		var superuser = new Sql(new Credentials(database.getJdbcUrl(), "postgres", password));
		assertThat(superuser.query("SHOW " + setting)).isEqualTo(value);
	}

	@Test
	void givesTheArchiveADatabaseOfItsOwnAndNoMore() throws SQLException {
		assertThat(sql.query("SELECT current_user || ' ' || current_database()")).isEqualTo("letters letters");
		assertThat(sql.query("SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = 'letters'"))
			.isEqualTo("f");
		assertThat(sql.query("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'letters'"))
			.isEqualTo("letters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pg_trgm", "unaccent", "pgcrypto" })
	void letsMigrationsCreateExtensions(String extension) throws SQLException {
		sql.execute("CREATE EXTENSION " + extension);
	}

	@Test
	void knowsTheLettersOfEveryScript() throws SQLException {
		assertThat(sql.query("SELECT lower('ÄÖÉ') || upper('ß')")).isEqualTo("äöéß");
		assertThat(sql.query("SELECT '김정은' ~ '^[[:alpha:]]+$'")).isEqualTo("t");
	}

	@Test
	void letsNobodyInWithoutThePassword() {
		var guess = new Sql(new Credentials(database.getJdbcUrl(), "postgres", "postgres"));
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> guess.query("SELECT 1"))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
	}

	@Test
	void hidesThePasswordOfTheSuperuserFromOtherUsers() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile()))).isEqualTo("rw-------");
	}

	private static Path passwordFile() {
		return database.dataFolder().resolve("postgres/archive.password");
	}

}
