package org.lettersarchive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The program as a person starts it: a process of its own, on a data folder of its own.
 */
public final class Program implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(10);

	private final Path dataFolder;

	private final Path log;

	private final int port = freePort();

	private Process process;

	private Program(Path dataFolder) throws IOException {
		this.dataFolder = dataFolder;
		this.log = Files.createTempFile(dataFolder.getParent(), "program", ".log");
		this.process = launch();
	}

	/**
	 * Starts the program and waits until it is open.
	 */
	public static Program start(Path dataFolder) throws IOException {
		Program program = new Program(dataFolder);
		program.awaitOpen();
		return program;
	}

	/**
	 * Starts it again on the same port.
	 */
	public void startAgain() throws IOException {
		Files.writeString(this.log, "");
		this.process = launch();
		awaitOpen();
	}

	private Process launch() throws IOException {
		return new ProcessBuilder(command("--server.port=" + this.port, "--server.address=127.0.0.1"))
			.redirectErrorStream(true)
			.redirectOutput(this.log.toFile())
			.start();
	}

	private List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
						"org.lettersarchive.LettersArchive", "--archive.data-folder=" + this.dataFolder));
		command.addAll(List.of(arguments));
		return command;
	}

	/**
	 * Without the settings of the tests.
	 */
	public static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(":"))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(":"));
	}

	private void awaitOpen() {
		Instant late = Instant.now().plus(LONGEST_START);
		while (!log().contains("is open at")) {
			if (!this.process.isAlive() || Instant.now().isAfter(late)) {
				throw new IllegalStateException("The program did not open:\n" + log());
			}
			pause();
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The address of a path.
	 */
	public String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	/**
	 * Waits for a line of the log that matches, and answers the first group.
	 */
	public String logged(String pattern) {
		Pattern line = Pattern.compile(pattern);
		for (int tries = 0; tries < 100; tries++) {
			Matcher matcher = line.matcher(log());
			if (matcher.find()) {
				return matcher.group(1);
			}
			pause();
		}
		throw new IllegalStateException("Not logged: " + pattern + "\n" + log());
	}

	private String log() {
		try {
			return Files.readString(this.log, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the program at once, as kill -9 does.
	 */
	public void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	/**
	 * Ends the program as Ctrl-C does.
	 */
	public void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

	/**
	 * Runs the command {@code verify} on the data folder, which must not be in use.
	 */
	public Verdict verify() throws IOException, InterruptedException {
		Process verifying = new ProcessBuilder(command("verify")).redirectErrorStream(true).start();
		String printed = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Verdict(verifying.waitFor(), printed);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

	/**
	 * What {@code verify} answered.
	 */
	public record Verdict(int status, String printed) {
	}

}
