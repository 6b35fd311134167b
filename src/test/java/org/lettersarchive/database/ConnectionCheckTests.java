package org.lettersarchive.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ConnectionCheckTests {

	private static Path folder;

	private static EmbeddedDatabase database;

	@BeforeAll
	static void start(@TempDir Path parent) throws IOException {
		folder = DataFolders.in(parent);
		database = EmbeddedDatabase.start(folder);
	}

	@AfterAll
	static void stop() throws IOException {
		database.close();
	}

	@Test
	void usesTheDatabaseThatIsConfiguredAndStartsNone(CapturedOutput output, @TempDir Path unused) {
		try (var context = run("spring.datasource.url=" + database.getJdbcUrl() + "?password=" + database.getPassword(),
				"spring.datasource.username=letters", "archive.data-folder=" + unused.resolve("data"))) {
			assertThat(context.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
		}
		assertThat(unused.resolve("data")).doesNotExist();
		assertThat(output).contains("Data: " + database.getJdbcUrl() + " (PostgreSQL 18.3)")
			.doesNotContain(database.getPassword());
	}

	@Test
	void startsItsOwnIfTheAddressIsEmpty(CapturedOutput output, @TempDir Path parent) throws IOException {
		Path data = DataFolders.in(parent);
		try (var context = run("spring.datasource.url=", "archive.data-folder=" + data)) {
			assertThat(context.getBeansOfType(EmbeddedDatabase.class)).hasSize(1);
		}
		assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
		assertThat(output).contains("Setting up the database in " + data)
			.contains("Data: " + data + " (embedded PostgreSQL 18.3)")
			.doesNotContain("ERROR");
	}

	@Test
	void saysThatTheFolderIsInUse(CapturedOutput output) {
		assertFailure(output, "The data folder " + folder + " is in use by another archive that is running.",
				"archive.data-folder=" + folder);
	}

	@Test
	void saysThatThePasswordIsWrong(CapturedOutput output) {
		assertFailure(output,
				"The database at " + database.getJdbcUrl() + " refuses the user letters with the password given.",
				"spring.datasource.url=" + database.getJdbcUrl() + "?password=guess",
				"spring.datasource.username=letters");
	}

	@Test
	void saysThatTheDatabaseIsUnknown(CapturedOutput output) {
		String url = database.getJdbcUrl() + "2";
		assertFailure(output, "The database server has no database named by " + url + ".",
				"spring.datasource.url=" + url, "spring.datasource.username=letters",
				"spring.datasource.password=" + database.getPassword());
	}

	@Test
	void saysThatTheDatabaseCannotBeReached(CapturedOutput output) throws IOException {
		String url = "jdbc:postgresql://127.0.0.1:%d/letters".formatted(closedPort());
		assertFailure(output, "The database at " + url + " cannot be reached.", "spring.datasource.url=" + url);
	}

	@Test
	void saysThatTheAddressIsNotOneOfPostgres() {
		var mistaken = new Credentials("postgres://letters:secret@db/letters", null, null);
		assertThatExceptionOfType(DatabaseProblem.class)
			.isThrownBy(() -> new ConnectionCheck().postProcessAfterInitialization(mistaken, "details"))
			.withMessage("The address postgres://db/letters is not one of a PostgreSQL database.");
	}

	@Test
	void printsNoPasswordIfTheAddressIsMistyped() {
		var mistaken = new Credentials("jdbc:postgresql://db:port/letters?password=secret", null, null);
		assertThatExceptionOfType(DatabaseProblem.class)
			.isThrownBy(() -> new ConnectionCheck().postProcessAfterInitialization(mistaken, "details"))
			.withMessageContaining("The database at jdbc:postgresql://db:port/letters cannot be used")
			.satisfies((problem) -> assertThat(problem.getMessage()).doesNotContain("secret"));
	}

	@Test
	void refusesAnOldPostgres() {
		var old = new PostgresVersion("PostgreSQL", 14, "14.22");
		assertThatExceptionOfType(DatabaseProblem.class)
			.isThrownBy(() -> old.requireSupported("jdbc:postgresql://db/letters?password=secret"))
			.withMessage("The database at jdbc:postgresql://db/letters is PostgreSQL 14.22, "
					+ "but the archive needs PostgreSQL 15 or newer.");
		new PostgresVersion("PostgreSQL", 15, "15.0").requireSupported("jdbc:postgresql://db/letters");
	}

	@Test
	void saysThatTheDatabaseIsOfAnotherRelease(CapturedOutput output) {
		String address = TestDatabase.fresh();
		JdbcClient.create(new DriverManagerDataSource(address))
			.sql("update flyway_schema_history set checksum = 1 where version = '001'")
			.update();
		assertThatException().isThrownBy(() -> run("spring.datasource.url=" + address));
		assertThat(output).contains("The database cannot be brought to the schema of this release: Validate failed")
			.doesNotContain("\tat ");
	}

	private static void assertFailure(CapturedOutput output, String sentence, String... properties) {
		assertThatException().isThrownBy(() -> run(properties));
		assertThat(output).contains("Description:\n\n" + sentence + "\n")
			.doesNotContain("\tat ")
			.doesNotContain("WARN");
	}

	private static ConfigurableApplicationContext run(String... properties) {
		var arguments = Stream.concat(Stream.of(properties), Stream.of("logging.level.org.lettersarchive=info"));
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.run(arguments.map((property) -> "--" + property).toArray(String[]::new));
	}

	private static int closedPort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	@EnableConfigurationProperties({ DatabaseProperties.class, ReplicaProperties.class })
	@Import(DatabaseConfiguration.class)
	static class Application {

	}

}
