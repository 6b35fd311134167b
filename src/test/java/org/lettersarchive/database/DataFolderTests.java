package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class DataFolderTests {

	@TempDir
	Path parent;

	@Test
	void isMadeAtTheFirstStartForItsOwnerOnly() throws IOException {
		try (var folder = DataFolder.claim(this.parent.resolve("a/b"))) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
				.isEqualTo("rwx------");
		}
	}

	@Test
	void belongsToOneArchiveUntilItIsClosed() {
		try (var folder = DataFolder.claim(this.parent)) {
			assertRefused(folder.path(), "is in use by another archive");
		}
		DataFolder.claim(this.parent).close();
	}

	@Test
	void isRefusedIfItIsAFile() throws IOException {
		assertRefused(Files.createFile(this.parent.resolve("file")), "is a file, not a folder");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void isRefusedIfItCannotBeMade() {
		assertRefused(Path.of("/proc/letters"), "cannot be created, read and written by the user");
	}

	@Test
	void isRefusedIfItCannotBeWritten() throws IOException {
		assumeThat(System.getProperty("user.name")).as("root may write everywhere").isNotEqualTo("root");
		Files.setPosixFilePermissions(this.parent, PosixFilePermissions.fromString("r-x------"));
		assertRefused(this.parent, "cannot be created, read and written by the user");
	}

	@Test
	void isRefusedIfAnotherPostgresMadeIt() throws IOException {
		Path folder = DataFolders.in(this.parent);
		Path files = Files.createDirectory(folder.resolve("postgres"));
		Files.writeString(files.resolve("PG_VERSION"), "17\n");
		Files.writeString(files.resolve("archive.password"), "secret");
		assertRefused(folder, "was made by PostgreSQL 17, but this release brings PostgreSQL 18");
	}

	@Test
	void isLeftAsItIsIfTheArchiveDidNotSetItUp() throws IOException {
		Path folder = DataFolders.in(this.parent);
		Path precious = Files.createDirectory(folder.resolve("postgres")).resolve("precious");
		Files.writeString(precious, "data");
		assertRefused(folder, "is not one that the archive has set up");
		assertThat(precious).hasContent("data");
	}

	@Test
	void isSetUpAgainIfThatWasCutShort() throws IOException, SQLException {
		Path folder = DataFolders.in(this.parent);
		Path unfinished = folder.resolve("postgres-unfinished1");
		Files.createDirectories(unfinished.resolve("files/base"));
		Files.createDirectory(folder.resolve("postgres"));
		try (var database = EmbeddedDatabase.start(folder)) {
			assertThat(new Sql(database).query("SELECT 1")).isEqualTo("1");
		}
		assertThat(unfinished).doesNotExist();
	}

	private static void assertRefused(Path folder, String reason) {
		assertThatExceptionOfType(DatabaseProblem.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
			.withMessageContaining(folder.toString())
			.withMessageContaining(reason);
	}

}
