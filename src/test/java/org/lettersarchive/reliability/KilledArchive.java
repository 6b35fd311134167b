package org.lettersarchive.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.lettersarchive.VerifyCommandInProcess;
import org.lettersarchive.testing.Program;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A whole archive with its database, either of which can be killed at any moment.
 */
final class KilledArchive implements AutoCloseable {

	private final Path dataFolder;

	private final Program program;

	private KilledArchive(Path dataFolder, Program program) {
		this.dataFolder = dataFolder;
		this.program = program;
	}

	static KilledArchive start(Path dataFolder) throws IOException {
		return new KilledArchive(dataFolder, Program.start(dataFolder));
	}

	String address(String path) {
		return this.program.address(path);
	}

	/**
	 * The database as its owner sees it, wherever it is at the moment.
	 */
	JdbcClient database() {
		return JdbcClient.create(new AbstractDataSource() {

			@Override
			public java.sql.Connection getConnection() throws java.sql.SQLException {
				return getConnection("postgres", password());
			}

			@Override
			public java.sql.Connection getConnection(String user, String password) throws java.sql.SQLException {
				return new DriverManagerDataSource(databaseAddress(), user, password).getConnection();
			}

		});
	}

	private String databaseAddress() {
		return "jdbc:postgresql://127.0.0.1:%s/letters".formatted(postmaster().get(3));
	}

	private String password() {
		return read("archive.password").strip();
	}

	private List<String> postmaster() {
		return read("postmaster.pid").lines().toList();
	}

	private String read(String file) {
		try {
			return Files.readString(this.dataFolder.resolve("postgres").resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void killProgram() {
		this.program.kill();
	}

	void startProgramAgain() throws IOException {
		this.program.startAgain();
	}

	/**
	 * Kills the server; its processes for the connections end when they notice.
	 */
	void killDatabase() {
		ProcessHandle server = databaseServer();
		server.destroyForcibly();
		server.onExit().join();
	}

	private ProcessHandle databaseServer() {
		return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).orElseThrow();
	}

	/**
	 * Has the server and all of its processes stand still, as on a computer that hangs.
	 */
	void freezeDatabase() {
		signalDatabase("STOP");
	}

	void thawDatabase() {
		signalDatabase("CONT");
	}

	private void signalDatabase(String signal) {
		ProcessHandle server = databaseServer();
		List<String> command = Stream
			.concat(Stream.of("kill", "-" + signal),
					Stream.concat(Stream.of(server), server.descendants()).map((it) -> Long.toString(it.pid())))
			.toList();
		try {
			new ProcessBuilder(command).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Where the index of the search lies.
	 */
	Path index() {
		return this.dataFolder.resolve("search");
	}

	void stopProgram() {
		this.program.stop();
	}

	/**
	 * What the command {@code verify} answers, while the archive runs.
	 */
	Program.Verdict verify() {
		return VerifyCommandInProcess.run("--spring.datasource.url=" + databaseAddress(),
				"--spring.datasource.username=postgres", "--spring.datasource.password=" + password());
	}

	@Override
	public void close() {
		this.program.close();
	}

}
