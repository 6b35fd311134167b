package org.lettersarchive.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A node that was told to stop and has not closed yet.
 */
class DrainingTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void readersAreSentAwayWhatIsSentIsTakenAndNoConnectionIsUsedAgain() throws IOException, InterruptedException {
		Draining draining = new Draining(new ShutdownProperties(Duration.ofMillis(1)));
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
		tomcat.addConnectorCustomizers((connector) -> connector.setProperty("address", "127.0.0.1"));
		draining.customize(tomcat);
		WebServer server = tomcat
			.getWebServer((context) -> new ServletRegistrationBean<>(new Saying(), "/*").onStartup(context));
		server.start();
		draining.start();
		assertThat(ask(server, "GET", "/letters").statusCode()).isEqualTo(200);
		draining.stop();
		HttpResponse<String> reader = ask(server, "GET", "/letters");
		assertThat(reader.statusCode()).isEqualTo(502);
		assertThat(reader.headers().firstValue("Connection")).contains("close");
		HttpResponse<String> writer = ask(server, "POST", "/admin/made-up");
		assertThat(writer.statusCode()).isEqualTo(200);
		assertThat(writer.headers().firstValue("Connection")).contains("close");
		assertThat(ask(server, "GET", "/readyz").statusCode()).isEqualTo(200);
		server.stop();
	}

	private HttpResponse<String> ask(WebServer server, String method, String path)
			throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path))
			.method(method, BodyPublishers.noBody())
			.build(), BodyHandlers.ofString());
	}

	/**
	 * Answers.
	 */
	private static final class Saying extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter().print("here");
		}

	}

}
