package org.lettersarchive.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * The server process of a cluster; it outlives this process unless it is stopped.
 */
record Server(Cluster cluster, PostgresPrograms programs) {

	static final String HOST = "127.0.0.1";

	// Recovery after a crash reads back what was written since the last checkpoint.
	private static final String START_SECONDS = "120";

	private static final String STOP_SECONDS = "60";

	/**
	 * Starts on a free port, which it answers.
	 */
	int start() throws IOException {
		int port = freePort();
		start(port);
		return port;
	}

	/**
	 * Stops what an earlier run may have left behind, then starts.
	 */
	void start(int port) throws IOException {
		stopLeftBehind();
		Path logs = Files.createDirectories(this.cluster.folder().resolve("log"));
		var outcome = this.programs.run("pg_ctl", List.of("start", "-D", folder(), "-w", "-t", START_SECONDS, "-l",
				logs.resolve("start.log").toString(), "-o", options(port)));
		if (!outcome.succeeded()) {
			stop();
			throw DatabaseProblem.startFailed(logs, LogMessages.lastErrorIn(logs));
		}
	}

	/**
	 * Waits until the server process has ended, for whatever reason.
	 */
	void awaitEnd() throws IOException, InterruptedException {
		Optional<ProcessHandle> process = process();
		if (process.isPresent()) {
			try {
				process.get().onExit().get();
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private Optional<ProcessHandle> process() throws IOException {
		return Postmaster.of(this.cluster).processRunning(this.programs.allReleases());
	}

	boolean stop() throws IOException {
		return this.programs.run("pg_ctl", List.of("stop", "-D", folder(), "-m", "fast", "-w", "-t", STOP_SECONDS))
			.succeeded();
	}

	private void stopLeftBehind() throws IOException {
		var process = process();
		if (process.isPresent() && !stop() && process.get().isAlive()) {
			throw DatabaseProblem.leftBehind(this.cluster.folder(), process.get().pid());
		}
		Postmaster.of(this.cluster).forget();
	}

	private String folder() {
		return this.cluster.folder().toString();
	}

	private static String options(int port) {
		return String.join(" -c ", "-p " + port, "listen_addresses=" + HOST, "unix_socket_directories=",
				"max_connections=40", "fsync=on", "full_page_writes=on", "synchronous_commit=on");
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
			return socket.getLocalPort();
		}
	}

}
