package org.lettersarchive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * A browser with cookies and forms, but without redirects: a test sees each answer.
 */
public final class OfficeVisitor {

	private final UnaryOperator<String> addresses;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(Duration.ofSeconds(10))
		.cookieHandler(this.cookies)
		.build();

	/**
	 * A browser at a site.
	 * @param addresses the address of each path
	 */
	public OfficeVisitor(UnaryOperator<String> addresses) {
		this.addresses = addresses;
	}

	public SitePage get(String path) {
		return send(path, HttpRequest.newBuilder().GET());
	}

	/**
	 * Posts fields as they are, without a token against forgery.
	 */
	public SitePage post(String path, Map<String, String> fields) {
		return post(path, fields, Map.of());
	}

	/**
	 * Posts fields with headers that a browser would add.
	 */
	public SitePage post(String path, Map<String, String> fields, Map<String, String> headers) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		HttpRequest.Builder request = HttpRequest.newBuilder()
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body));
		headers.forEach(request::header);
		return send(path, request);
	}

	/**
	 * Fills in the form of a page that posts to an address and sends it.
	 * @param page the page with the form
	 * @param action the end of the form's address
	 * @param fields what to fill in
	 */
	public SitePage submit(SitePage page, String action, Map<String, String> fields) {
		Element form = page.document().select("form[method=post][action$='" + action + "']").first();
		if (form == null) {
			throw new IllegalStateException("No form for %s on: %s".formatted(action, page.body()));
		}
		Map<String, String> all = new LinkedHashMap<>();
		form.select("input[type=hidden]").forEach((input) -> all.put(input.attr("name"), input.val()));
		all.putAll(fields);
		return post(form.attr("action"), all);
	}

	/**
	 * Fills in the form of the page at an address that posts to the same address.
	 */
	public SitePage submit(String path, Map<String, String> fields) {
		return submit(get(path), path, fields);
	}

	/**
	 * Sends a file by the form of a page that posts files to the same address. Where
	 * there is no such page, it is what is answered.
	 */
	public SitePage upload(String path, String fileName, byte[] content) {
		SitePage form = get(path);
		if (form.status() != 200) {
			return form;
		}
		String boundary = "made-up-boundary-0123456789";
		String token = form.document().select("form[enctype] input[name=_csrf]").val();
		String head = """
				--%1$s\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%2$s\r
				--%1$s\r
				Content-Disposition: form-data; name="file"; filename="%3$s"\r
				Content-Type: application/octet-stream\r
				\r
				""".formatted(boundary, token, fileName);
		List<byte[]> body = List.of(head.getBytes(StandardCharsets.UTF_8), content,
				("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		int length = body.stream().mapToInt((part) -> part.length).sum();
		return send(path,
				HttpRequest.newBuilder()
					.header("Content-Type", "multipart/form-data; boundary=" + boundary)
					.POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body), length)));
	}

	/**
	 * Posts a body of some type, whatever it is.
	 */
	public SitePage postBody(String path, String type, String body) {
		return send(path, HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	/**
	 * What an address answers, byte by byte.
	 */
	public byte[] download(String path) {
		try {
			return this.client
				.send(HttpRequest.newBuilder(URI.create(this.addresses.apply(path))).build(),
						BodyHandlers.ofByteArray())
				.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public SitePage signIn(String signInName, String password) {
		return submit("/admin/sign-in", Map.of("signInName", signInName, "password", password));
	}

	/**
	 * Follows a redirect.
	 */
	public SitePage follow(SitePage answer) {
		URI location = answer.response().uri().resolve(answer.header("Location").orElseThrow());
		return get(location.getRawPath() + ((location.getRawQuery() != null) ? "?" + location.getRawQuery() : ""));
	}

	public List<HttpCookie> cookies() {
		return this.cookies.getCookieStore().getCookies();
	}

	public void forgetCookies() {
		this.cookies.getCookieStore().removeAll();
	}

	private SitePage send(String path, HttpRequest.Builder request) {
		try {
			return new SitePage(path,
					this.client.send(request.uri(URI.create(this.addresses.apply(path)))
						.timeout(Duration.ofSeconds(60))
						.header("Accept", "text/html")
						.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path + ": " + ex.getMessage(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
