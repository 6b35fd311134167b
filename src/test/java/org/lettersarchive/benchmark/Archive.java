package org.lettersarchive.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The archive as a process of its own.
 */
final class Archive implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private final Process process;

	private final int port;

	private final Duration start;

	private final HttpClient client = HttpClient.newHttpClient();

	private Archive(Process process, int port, long begun) throws IOException, InterruptedException {
		this.process = process;
		this.port = port;
		awaitFirstPage();
		this.start = Duration.ofNanos(System.nanoTime() - begun);
	}

	/**
	 * Starts it and waits for its first page.
	 * @param java options of the JVM
	 * @param jar what is started
	 * @param settings of the archive
	 */
	static Archive start(List<String> java, Path jar, Path folder, int port, String... settings)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
		command.addAll(java);
		command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--server.address=127.0.0.1",
				"--archive.data-folder=" + folder));
		command.addAll(List.of(settings));
		Path log = Files.createDirectories(folder).resolveSibling(folder.getFileName() + ".log");
		long begun = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		return new Archive(process, port, begun);
	}

	private void awaitFirstPage() throws IOException, InterruptedException {
		long late = System.nanoTime() + LONGEST_START.toNanos();
		while (true) {
			try {
				if (get("/").statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				if (!this.process.isAlive() || System.nanoTime() > late) {
					throw ex;
				}
			}
			TimeUnit.MILLISECONDS.sleep(10);
		}
	}

	/**
	 * How long it took to the first page.
	 */
	Duration start() {
		return this.start;
	}

	String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return get(path, "identity");
	}

	/**
	 * What is at a path.
	 * @param coding how it may be packed, as {@code Accept-Encoding} says it
	 */
	HttpResponse<byte[]> get(String path, String coding) throws IOException, InterruptedException {
		return this.client.send(
				HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Encoding", coding).build(),
				BodyHandlers.ofByteArray());
	}

	/**
	 * How many megabytes of memory the program holds, without its database.
	 */
	long megabytes() throws IOException {
		return megabytes("VmRSS:");
	}

	/**
	 * How many it has held at most.
	 */
	long mostMegabytes() throws IOException {
		return megabytes("VmHWM:");
	}

	private long megabytes(String which) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + this.process.pid() + "/status"))
			.stream()
			.filter((line) -> line.startsWith(which))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Ends it as Ctrl-C does.
	 */
	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
