package org.lettersarchive.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Sends readers to another node for a while, after this one was told to stop and before
 * it closes its door. What is sent to it meanwhile is still taken, but on connections
 * that are not used again: whoever stands in front of it has nothing under way when the
 * door closes. A reader is sent away with a status that the archive answers nowhere else,
 * so that a proxy can ask the other node without taking any other trouble for that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Draining implements SmartLifecycle, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** Before the web server is stopped, and after readiness has been taken back. */
	private static final int PHASE = WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 512;

	private static final List<String> PROBES = List.of("/livez", "/readyz");

	private final Duration time;

	private volatile boolean running;

	private volatile boolean underWay;

	Draining(ShutdownProperties properties) {
		this.time = properties.drainTime();
	}

	@Override
	public void customize(TomcatServletWebServerFactory tomcat) {
		if (this.time.isPositive()) {
			tomcat.addEngineValves(new SendingAway());
		}
	}

	@Override
	public void start() {
		this.underWay = false;
		this.running = true;
	}

	@Override
	public void stop() {
		this.underWay = true;
		try {
			Thread.sleep(this.time);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/**
	 * Stands before everything else, pages in memory too.
	 */
	private final class SendingAway extends ValveBase {

		SendingAway() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (Draining.this.underWay) {
				response.setHeader(HttpHeaders.CONNECTION, "close");
				if (isReader(request)) {
					response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
					return;
				}
			}
			getNext().invoke(request, response);
		}

		private static boolean isReader(Request request) {
			return (request.getMethod().equals(HttpMethod.GET.name())
					|| request.getMethod().equals(HttpMethod.HEAD.name()))
					&& PROBES.stream().noneMatch(request.getRequestURI()::startsWith);
		}

	}

}
