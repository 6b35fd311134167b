package org.lettersarchive.database;

import java.io.IOException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded server again, on the same port, when it has died while the archive
 * runs: of a signal, of a full disk, or because the system was short of memory. Where
 * that does not help it is tried ever less often.
 */
final class ServerWatch implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ServerWatch.class);

	private static final Duration SHORTEST = Duration.ofMillis(500);

	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** A server that has run so long was well. */
	private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

	private final Server server;

	private final int port;

	private final Thread thread = Thread.ofVirtual().name("embedded-database").unstarted(this::watch);

	private ServerWatch(Server server, int port) {
		this.server = server;
		this.port = port;
	}

	static ServerWatch over(Server server, int port) {
		ServerWatch watch = new ServerWatch(server, port);
		watch.thread.start();
		return watch;
	}

	private void watch() {
		Duration pause = SHORTEST;
		try {
			while (true) {
				long begun = System.nanoTime();
				this.server.awaitEnd();
				if (System.nanoTime() - begun > LONG_ENOUGH.toNanos()) {
					pause = SHORTEST;
				}
				// What is left of the old server needs a moment to end.
				Thread.sleep(pause);
				boolean first = pause.equals(SHORTEST);
				pause = (pause.multipliedBy(2).compareTo(LONGEST) < 0) ? pause.multipliedBy(2) : LONGEST;
				startAgain(first);
			}
		}
		catch (InterruptedException _) {
			// The archive ends.
		}
		catch (IOException ex) {
			logger.error("The embedded database is not watched any more", ex);
		}
	}

	private void startAgain(boolean first) {
		try {
			if (first) {
				logger.warn("The embedded database has died; it is started again");
			}
			this.server.start(this.port);
			logger.info("The embedded database runs again");
		}
		catch (IOException | DatabaseProblem ex) {
			if (first) {
				logger.warn("The embedded database could not be started again, and is tried on: {}", ex.getMessage());
			}
		}
	}

	/**
	 * Stops watching, so that the server can be stopped.
	 */
	@Override
	public void close() {
		this.thread.interrupt();
		try {
			this.thread.join();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
