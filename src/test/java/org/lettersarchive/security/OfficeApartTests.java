package org.lettersarchive.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An office that has a port and a name of its own.
 */
@SiteTest
class OfficeApartTests {

	private static final String NAME = "office.archive.invalid";

	private static final int PORT = freePort();

	@Autowired
	Environment environment;

	@Autowired
	OfficePeople people;

	@DynamicPropertySource
	static void apart(DynamicPropertyRegistry registry) {
		registry.add("archive.office.port", () -> PORT);
		registry.add("archive.office.host", () -> NAME);
		registry.add("archive.site.address", () -> "https://letters.archive.invalid");
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/ko/admin", "/admin/", "/admin/sign-in", "/ko/admin/sign-in", "/ADMIN/sign-in",
			"/admin;a=b/sign-in", "//admin/sign-in", "/admin/./sign-in", "/letters/../admin/sign-in",
			"/admin%2Fsign-in", "/%61dmin/sign-in", "/ko/../admin/sign-in", "/ko/ko/admin/sign-in",
			"/admin/sign-in.html", "/admin/no-such-room" })
	void elsewhereThereIsNoOfficeUnderAnySpelling(String path) {
		for (String host : List.of("letters.archive.invalid", NAME, NAME + ":" + PORT, "127.0.0.1")) {
			RawAnswer answer = ask(sitePort(), "GET", path, host, Map.of(), "");
			assertThat(answer.status()).as(host).isIn(301, 400, 404);
			assertThat(answer.headers()).as(host).doesNotContainKey("Set-Cookie");
			assertThat(text(answer)).as(host).doesNotContain("password", "_csrf");
		}
		assertThat(ask(PORT, "GET", path, "letters.archive.invalid", Map.of(), "").status()).isIn(301, 400, 404);
	}

	@Test
	void nothingCanBeSentToItFromElsewhere() {
		assertThat(ask(sitePort(), "POST", "/admin/sign-in", NAME, Map.of(), "signInName=x&password=y").status())
			.isEqualTo(404);
	}

	@Test
	void whoIsThereSignsInAndHandsOutLinksThatLeadThere() {
		Browser browser = new Browser();
		Document signIn = browser.get("/ko/admin/sign-in");
		OfficePeople.Account account = this.people.add("administrator");
		RawAnswer signedIn = browser.submit(signIn,
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD));
		assertThat(signedIn.status()).isEqualTo(302);
		assertThat(signedIn.headers().get("Location")).endsWith("/ko/admin");
		RawAnswer invited = browser.submit(browser.get("/ko/admin/invitations"), Map.of("role", "editor"));
		assertThat(Jsoup.parse(text(invited)).select(".once code").text())
			.startsWith("https://" + NAME + "/ko/admin/invitation/");
	}

	@Test
	void thePublicPagesAreAtBoth() {
		for (int port : List.of(sitePort(), PORT)) {
			RawAnswer page = ask(port, "GET", "/letters", "letters.archive.invalid", Map.of(), "");
			assertThat(page.status()).isEqualTo(200);
			assertThat(text(page)).contains("https://letters.archive.invalid/letters");
		}
	}

	private int sitePort() {
		return this.environment.getRequiredProperty("local.server.port", Integer.class);
	}

	private static String text(RawAnswer answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private static RawAnswer ask(int port, String method, String path, String host, Map<String, String> headers,
			String form) {
		List<String> lines = new ArrayList<>(List.of("Host: " + host, "Accept: text/html"));
		headers.forEach((name, value) -> lines.add(name + ": " + value));
		if (!form.isEmpty()) {
			lines.add("Content-Type: application/x-www-form-urlencoded");
		}
		return new RawClient(port).send(method, path, lines, form.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A browser at the office, behind a proxy that has ended HTTPS.
	 */
	private static final class Browser {

		private final Map<String, String> cookie = new LinkedHashMap<>();

		Document get(String path) {
			return Jsoup.parse(text(send("GET", path, "")));
		}

		RawAnswer submit(Document page, Map<String, String> fields) {
			Element form = page.select("main form[method=post]").getFirst();
			Map<String, String> all = new LinkedHashMap<>(fields);
			form.select("input[type=hidden]").forEach((input) -> all.put(input.attr("name"), input.val()));
			return send("POST", form.attr("action"), all.entrySet()
				.stream()
				.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&")));
		}

		private RawAnswer send(String method, String path, String form) {
			RawAnswer answer = ask(PORT, method, path, NAME, this.cookie, form);
			String set = answer.headers().get("Set-Cookie");
			if (set != null) {
				this.cookie.put("Cookie", set.replaceFirst(";.*", ""));
			}
			return answer;
		}

	}

}
