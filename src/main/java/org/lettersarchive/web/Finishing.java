package org.lettersarchive.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has answers sent to their end before their connections are closed. Spring Boot waits
 * for servlets that are at work, but neither for a page that a valve sends nor for what
 * is left to be written when a servlet is done.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Finishing implements SmartLifecycle, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Nothing new is taken any more, and what is open has not been closed. */
	private static final int PHASE = WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 512;

	/** Whoever reads more slowly than that keeps no program from ending. */
	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

	private final List<Connector> connectors = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	@Override
	public void customize(TomcatServletWebServerFactory tomcat) {
		tomcat.addConnectorCustomizers(this.connectors::add);
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		long end = System.nanoTime() + LONGEST.toNanos();
		try {
			while (isAnswering() && System.nanoTime() < end) {
				Thread.sleep(BETWEEN_LOOKS);
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		this.running = false;
	}

	private boolean isAnswering() {
		return this.connectors.stream()
			.map((connector) -> connector.getProtocolHandler().getExecutor())
			.anyMatch((executor) -> executor instanceof ThreadPoolExecutor threads && threads.getSubmittedCount() > 0);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
