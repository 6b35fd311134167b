package org.lettersarchive.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A node that stops while a valve sends a page, served as the site is.
 */
class FinishingTests {

	private static final int LENGTH = 60_000;

	@Test
	void aPageThatAValveSendsComesAsAWhole() throws InterruptedException {
		Finishing finishing = new Finishing();
		Sending sending = new Sending();
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
		tomcat.setProtocol(Http11Nio2Protocol.class.getName());
		tomcat.setShutdown(Shutdown.GRACEFUL);
		tomcat.addConnectorCustomizers((connector) -> connector.setProperty("address", "127.0.0.1"));
		tomcat.addContextValves(sending);
		finishing.customize(tomcat);
		WebServer server = tomcat.getWebServer();
		server.start();
		finishing.start();
		CompletableFuture<HttpResponse<byte[]>> page = HttpClient.newHttpClient()
			.sendAsync(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/")).build(),
					BodyHandlers.ofByteArray());
		sending.begun.await();
		CountDownLatch closed = new CountDownLatch(1);
		server.shutDownGracefully((_) -> closed.countDown());
		closed.await();
		finishing.stop();
		server.stop();
		server.destroy();
		assertThat(page.join().body()).hasSize(LENGTH);
	}

	/**
	 * Sends the first half at once and the second later.
	 */
	private static final class Sending extends ValveBase {

		private final CountDownLatch begun = new CountDownLatch(1);

		Sending() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException {
			response.setContentLength(LENGTH);
			response.getOutputStream().write(new byte[LENGTH / 2]);
			response.flushBuffer();
			this.begun.countDown();
			try {
				TimeUnit.MILLISECONDS.sleep(500);
			}
			catch (InterruptedException ex) {
				throw new IOException(ex);
			}
			response.getOutputStream().write(new byte[LENGTH / 2]);
		}

	}

}
