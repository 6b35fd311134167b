package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive in a process of its own, that has committed one row and may be killed.
 */
record ArchiveProcess(Process process, ProcessHandle server) implements AutoCloseable {

	static ArchiveProcess start(Path dataFolder) throws IOException {
		var process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1",
				"-cp", System.getProperty("java.class.path"), ArchiveProcess.class.getName(), dataFolder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (var lines = process.inputReader()) {
			assertThat(lines.readLine()).isEqualTo("ready");
		}
		try (var lines = Files.lines(dataFolder.resolve("postgres/postmaster.pid"))) {
			long server = Long.parseLong(lines.findFirst().orElseThrow());
			return new ArchiveProcess(process, ProcessHandle.of(server).orElseThrow());
		}
	}

	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	void cutPower() {
		kill();
		this.server.destroyForcibly();
		this.server.onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

	public static void main(String[] arguments) throws SQLException, InterruptedException {
		var database = EmbeddedDatabase.start(Path.of(arguments[0]));
		new Sql(database).execute("CREATE TABLE letter AS SELECT 'Dear friend' AS text");
		System.out.println("ready");
		Thread.currentThread().join();
	}

}
