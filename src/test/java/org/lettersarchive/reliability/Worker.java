package org.lettersarchive.reliability;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.lettersarchive.testing.SitePage;

/**
 * Somebody who does one thing at the archive again and again, and notes what was
 * acknowledged. An answer counts once all of it has come.
 */
abstract class Worker implements Runnable {

	/** What a proxy or a page says while the archive or its database is away. */
	private static final List<Integer> AWAY = List.of(502, 503, 504);

	private final AtomicInteger acknowledged = new AtomicInteger();

	private final AtomicInteger answers = new AtomicInteger();

	private final Findings findings;

	private volatile boolean stopped;

	Worker(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Does it once.
	 */
	abstract void work() throws AwayException;

	/**
	 * Looks whether everything that was acknowledged is there.
	 */
	abstract void check();

	@Override
	public final void run() {
		this.stopped = false;
		while (!this.stopped) {
			try {
				work();
			}
			catch (AwayException | UncheckedIOException _) {
				return;
			}
			catch (RuntimeException ex) {
				this.findings.add(Findings.Kind.WRONG_ANSWER, "%s: %s", getClass().getSimpleName(), ex);
				return;
			}
		}
	}

	final void stop() {
		this.stopped = true;
	}

	final Findings findings() {
		return this.findings;
	}

	final int acknowledged() {
		return this.acknowledged.get();
	}

	/**
	 * How many answers have come.
	 */
	final int answers() {
		return this.answers.get();
	}

	final void acknowledge() {
		this.acknowledged.incrementAndGet();
	}

	/**
	 * An answer with the one status that it can have while the archive is there.
	 */
	final SitePage expect(int status, SitePage answer) throws AwayException {
		this.answers.incrementAndGet();
		if (AWAY.contains(answer.status())) {
			throw new AwayException(answer.path() + " answers " + answer.status());
		}
		if (answer.status() != status) {
			throw new IllegalStateException(answer.path() + " answers " + answer.status() + ": " + answer.text());
		}
		return answer;
	}

	/**
	 * The archive says that it cannot answer now.
	 */
	static final class AwayException extends Exception {

		private static final long serialVersionUID = 1L;

		AwayException(String what) {
			super(what);
		}

	}

}
