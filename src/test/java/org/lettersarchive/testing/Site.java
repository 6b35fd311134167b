package org.lettersarchive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.lettersarchive.pagestore.OwnPublications;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * The running site, asked as a browser would ask it.
 */
@TestComponent
public class Site {

	private final Environment environment;

	private final OwnPublications publications;

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	Site(Environment environment, OwnPublications publications) {
		this.environment = environment;
		this.publications = publications;
	}

	/**
	 * The address of a path.
	 */
	public String address(String path) {
		return "http://127.0.0.1:" + this.environment.getRequiredProperty("local.server.port") + path;
	}

	public SitePage get(String path) {
		return send("GET", path);
	}

	/**
	 * Asks without following redirects.
	 */
	public SitePage send(String method, String path) {
		return send(method, path, "Accept", "text/html");
	}

	/**
	 * Asks with headers of one's own.
	 * @param headers names and values in turn
	 */
	public SitePage send(String method, String path, String... headers) {
		this.publications.hear();
		return ask(method, path, headers);
	}

	/**
	 * Asks without a word to the database.
	 */
	public SitePage getQuietly(String path) {
		return ask("GET", path, "Accept", path.endsWith(".json") ? "*/*" : "text/html");
	}

	private SitePage ask(String method, String path, String... headers) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
				.timeout(Duration.ofSeconds(60))
				.headers(headers)
				.method(method, BodyPublishers.noBody())
				.build();
			return new SitePage(path, this.client.send(request, BodyHandlers.ofString()));
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
	 * Announces a form with files of some size and sends none of it.
	 * @return the status of the answer
	 */
	public int announce(String path, long size) {
		URI address = URI.create(address(path));
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write("""
					POST %s HTTP/1.1\r
					Host: %s\r
					Content-Type: multipart/form-data; boundary=b\r
					Content-Length: %d\r
					\r
					""".formatted(path, address.getAuthority(), size).getBytes(StandardCharsets.US_ASCII));
			byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
			return Integer.parseInt(new String(status, StandardCharsets.US_ASCII).substring(9));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
