package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLockTarget;
import org.junit.jupiter.api.parallel.Resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ, target = ResourceLockTarget.CHILDREN)
class RestartTests {

	private Path folder;

	@BeforeEach
	void makeFolder(@TempDir Path parent) throws IOException {
		this.folder = DataFolders.in(parent);
	}

	@Test
	void startsAgainAfterItsProcessWasKilled() throws IOException, SQLException {
		try (var first = ArchiveProcess.start(this.folder)) {
			assertRefusesASecondArchive();
			first.kill();
			assertThat(first.server().isAlive()).as("the server outlives the archive").isTrue();
			assertKeptTheRow();
			assertThat(first.server().onExit()).succeedsWithin(Duration.ofSeconds(10));
		}
	}

	@Test
	void startsAgainAfterAPowerCut() throws IOException, SQLException {
		try (var first = ArchiveProcess.start(this.folder)) {
			first.cutPower();
			assertKeptTheRow();
		}
	}

	@Test
	void startsItsServerAgainWhenThatHasDied() throws IOException, SQLException, InterruptedException {
		try (var database = EmbeddedDatabase.start(this.folder)) {
			var sql = new Sql(database);
			sql.execute("CREATE TABLE letter AS SELECT 'Dear friend' AS text");
			Postmaster.of(new Cluster(this.folder))
				.processRunning(this.folder.toRealPath())
				.orElseThrow()
				.destroyForcibly();
			assertThat(queryPatiently(sql, "SELECT text FROM letter")).isEqualTo("Dear friend");
		}
		assertThat(this.folder.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	private static String queryPatiently(Sql sql, String query) throws SQLException, InterruptedException {
		for (int tries = 0; tries < 200; tries++) {
			try {
				return sql.query(query);
			}
			catch (SQLException _) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
		}
		return sql.query(query);
	}

	@Test
	void stopsItsServerAndUnpacksItOnlyOnce() throws IOException {
		EmbeddedDatabase.start(this.folder).close();
		Path pid = this.folder.resolve("postgres/postmaster.pid");
		assertThat(pid).doesNotExist();
		FileTime unpacked = programsChanged();
		try (var database = EmbeddedDatabase.start(this.folder)) {
			assertThat(pid).exists();
			assertThat(programsChanged()).isEqualTo(unpacked);
		}
	}

	@Test
	void leavesAnotherProcessAloneThatGotTheNumberOfItsServer() throws IOException, SQLException {
		EmbeddedDatabase.start(this.folder).close();
		Process other = new ProcessBuilder("sleep", "60").start();
		try {
			Path pid = this.folder.resolve("postgres/postmaster.pid");
			Files.writeString(pid, "%d\n%s\n1\n5432\n\n127.0.0.1\n".formatted(other.pid(), pid.getParent()));
			try (var database = EmbeddedDatabase.start(this.folder)) {
				assertThat(new Sql(database).query("SELECT 1")).isEqualTo("1");
			}
			assertThat(other.isAlive()).isTrue();
		}
		finally {
			other.destroyForcibly();
		}
	}

	@Test
	void stopsItsServerIfItCannotGetIn() throws IOException {
		EmbeddedDatabase.start(this.folder).close();
		Files.writeString(this.folder.resolve("postgres/archive.password"), "forgotten");
		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining("does not accept the password");
		assertThat(this.folder.resolve("postgres/postmaster.pid")).doesNotExist();
		DataFolder.claim(this.folder).close();
	}

	@Test
	void saysWhyItsServerDoesNotStart() throws IOException {
		EmbeddedDatabase.start(this.folder).close();
		Files.writeString(this.folder.resolve("postgres/postgresql.conf"), "shared_buffers = lots");
		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining("The embedded database did not start: ")
			.withMessageContaining("postgresql.conf");
	}

	private void assertRefusesASecondArchive() {
		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining("is in use by another archive");
	}

	private void assertKeptTheRow() throws IOException, SQLException {
		try (var database = EmbeddedDatabase.start(this.folder)) {
			assertThat(new Sql(database).query("SELECT text FROM letter")).isEqualTo("Dear friend");
		}
	}

	private FileTime programsChanged() throws IOException {
		try (var releases = Files.list(this.folder.resolve("postgres-binaries"))) {
			return Files.getLastModifiedTime(releases.findFirst().orElseThrow().resolve("bin/postgres"));
		}
	}

}
