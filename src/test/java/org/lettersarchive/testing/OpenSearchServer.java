package org.lettersarchive.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real OpenSearch, as a process of its own, on a free loopback port.
 */
public final class OpenSearchServer implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("HTTP Port: +(\\d+)");

	private static final int FIRST_PORT = 9200;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Path folder;

	private int port = FIRST_PORT;

	private Process process;

	private OpenSearchServer(Path folder) throws IOException {
		this.folder = folder;
		this.process = launch();
	}

	/**
	 * Starts one and waits until it answers.
	 */
	public static OpenSearchServer start(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("config"));
		Files.writeString(folder.resolve("config/opensearch.yml"), """
				network.host: 127.0.0.1
				discovery.type: single-node
				cluster.routing.allocation.disk.threshold_enabled: false
				""");
		OpenSearchServer server = new OpenSearchServer(folder);
		server.awaitAnswer();
		return server;
	}

	private Process launch() throws IOException {
		return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-XX:TieredStopAtLevel=1",
				"-cp", classPath(), "org.codelibs.opensearch.runner.OpenSearchRunner", "-numOfNode", "1",
				"-baseHttpPort", Integer.toString(this.port), "-basePath", this.folder.toString(), "-confPath",
				this.folder.resolve("config").toString(), "-disableESLogger")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log().toFile())
			.start();
	}

	private static String classPath() throws IOException {
		try (InputStream file = OpenSearchServer.class.getResourceAsStream("/opensearch.classpath")) {
			if (file == null) {
				throw new IllegalStateException("Maven writes down where OpenSearch is: mvn process-test-resources");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
	}

	private Path log() {
		return this.folder.resolve("opensearch.log");
	}

	private void awaitAnswer() throws IOException {
		for (int tries = 0; tries < 600; tries++) {
			Matcher said = PORT.matcher(Files.readString(log()));
			if (said.find()) {
				this.port = Integer.parseInt(said.group(1));
				if (answers()) {
					return;
				}
			}
			if (!this.process.isAlive()) {
				break;
			}
			sleep();
		}
		throw new IllegalStateException("OpenSearch did not start:\n" + Files.readString(log()));
	}

	private boolean answers() {
		try {
			return send("GET", "/") == 200;
		}
		catch (UncheckedIOException _) {
			return false;
		}
	}

	/**
	 * The address to search at.
	 */
	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/**
	 * Asks it something.
	 * @return the status of the answer
	 */
	public int send(String method, String path) {
		try {
			return this.client
				.send(HttpRequest.newBuilder(URI.create(address() + path))
					.method(method, HttpRequest.BodyPublishers.noBody())
					.build(), BodyHandlers.discarding())
				.statusCode();
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
	 * Stops it as a failure would.
	 */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * Starts it again with what it has, on the same port.
	 */
	public void startAgain() throws IOException {
		// It takes the next free one.
		this.port--;
		this.process = launch();
		awaitAnswer();
	}

	private static void sleep() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		kill();
		this.client.close();
	}

}
