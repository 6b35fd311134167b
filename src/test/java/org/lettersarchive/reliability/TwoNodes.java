package org.lettersarchive.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.lettersarchive.testing.OpenSearchServer;
import org.lettersarchive.testing.Program;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The set-up of {@code docs/deploy/two-nodes.sh}, with the program of this build and the
 * OpenSearch of the tests.
 */
final class TwoNodes implements AutoCloseable {

	private static final String SCRIPT = "docs/deploy/two-nodes.sh";

	private static final int PORT = Integer.getInteger("two-nodes.port", 8400);

	private final Path folder;

	private final OpenSearchServer search;

	private TwoNodes(Path folder, OpenSearchServer search) {
		this.folder = folder;
		this.search = search;
	}

	static TwoNodes start(Path folder) throws IOException, InterruptedException {
		TwoNodes nodes = new TwoNodes(folder, OpenSearchServer.start(folder.resolve("opensearch")));
		nodes.run("start");
		return nodes;
	}

	void restart() throws IOException, InterruptedException {
		run("restart");
	}

	private void run(String action) throws IOException, InterruptedException {
		Path start = Files.writeString(this.folder.resolve("start.args"),
				"-XX:TieredStopAtLevel=1 -Xmx400m -cp " + Program.classPath() + " org.lettersarchive.LettersArchive\n");
		Path log = this.folder.resolve("script-" + action + ".log");
		ProcessBuilder script = new ProcessBuilder("bash", SCRIPT, action, this.folder.toString())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		script.environment()
			.putAll(Map.of("PORT", Integer.toString(PORT), "OPENSEARCH", this.search.address(), "ARCHIVE",
					System.getProperty("java.home") + "/bin/java @" + start));
		if (script.start().waitFor() != 0) {
			throw new IllegalStateException(Files.readString(log, StandardCharsets.UTF_8) + logs());
		}
	}

	private String logs() throws IOException {
		StringBuilder all = new StringBuilder();
		for (String log : List.of("primary.log", "replica.log", "node-1.log", "node-2.log", "nginx/run/error.log")) {
			if (Files.exists(this.folder.resolve(log))) {
				all.append(log).append(":\n").append(Files.readString(this.folder.resolve(log)));
			}
		}
		return all.toString();
	}

	/**
	 * The address of a path, by the proxy.
	 */
	String address(String path) {
		return "http://127.0.0.1:" + PORT + path;
	}

	/**
	 * The address of a path on one of the nodes.
	 */
	String addressOn(int node, String path) {
		return "http://127.0.0.1:" + (PORT + node) + path;
	}

	JdbcClient database() throws IOException {
		return database(3);
	}

	JdbcClient replica() throws IOException {
		return database(4);
	}

	private JdbcClient database(int place) throws IOException {
		return JdbcClient
			.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:%d/letters".formatted(PORT + place),
					"letters", Files.readString(this.folder.resolve("password")).strip()));
	}

	@Override
	public void close() throws IOException, InterruptedException {
		try (this.search) {
			run("stop");
		}
	}

}
