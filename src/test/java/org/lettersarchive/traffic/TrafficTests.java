package org.lettersarchive.traffic;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who asks for too much, behind a proxy that says for whom it asks.
 */
@SiteTest
@TestPropertySource(properties = { "server.forward-headers-strategy=native", "archive.traffic.searches-per-minute=2",
		"archive.traffic.pages-per-minute=5" })
class TrafficTests {

	@Autowired
	Site site;

	@Test
	void whoSearchesTooMuchIsToldWhenToComeBackAndCanGoOnReading() {
		for (int asked = 0; asked < 4; asked++) {
			assertThat(ask("203.0.113.1", "/search?q=summit").status()).isEqualTo(200);
		}
		SitePage refused = ask("203.0.113.1", "/ko/letters?topic=denuclearisation&sender=kim-jong-un");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Retry-After").map(Integer::parseInt).orElseThrow()).isBetween(1, 60);
		assertThat(refused.texts("h1")).containsExactly("요청이 너무 많음");
		assertThat(refused.header("Content-Security-Policy")).isPresent();
		assertThat(ask("203.0.113.1", "/about").status()).isEqualTo(200);
		assertThat(ask("203.0.113.2", "/search?q=summit").status()).isEqualTo(200);
	}

	@Test
	void pagesThatLieReadyAreFreeAndOthersAreCounted() {
		assertThat(ask("203.0.113.3", "/timeline").status()).isEqualTo(200);
		for (int asked = 0; asked < 30; asked++) {
			assertThat(ask("203.0.113.3", "/timeline").status()).isEqualTo(200);
			assertThat(ask("203.0.113.3", "/robots.txt").status()).isEqualTo(200);
		}
		int refused = 0;
		for (int year = 1900; year < 1920; year++) {
			refused += (ask("203.0.113.3", "/dates/" + year).status() == 429) ? 1 : 0;
		}
		assertThat(refused).isBetween(8, 12);
	}

	@Test
	void nobodyHidesBehindAnAddressHeHasWrittenHimself() {
		for (int asked = 0; asked < 4; asked++) {
			ask("198.51.100." + asked + ", 203.0.113.4", "/search?q=summit");
		}
		assertThat(ask("198.51.100.99, 203.0.113.4", "/search?q=summit").status()).isEqualTo(429);
	}

	@Test
	void aSearchSpeltOtherwiseIsASearch() {
		for (int asked = 0; asked < 4; asked++) {
			assertThat(ask("203.0.113.5", "/%73earch?q=summit").status()).isEqualTo(200);
		}
		assertThat(ask("203.0.113.5", "/lette%72s?topic=denuclearisation").status()).isEqualTo(429);
		assertThat(ask("203.0.113.5", "/search?q=summit").status()).isEqualTo(429);
	}

	@Test
	void aProxyThatSaysNothingIsNotLimited() {
		for (int asked = 0; asked < 10; asked++) {
			assertThat(this.site.get("/search?q=summit").status()).isEqualTo(200);
		}
	}

	private SitePage ask(String forwardedFor, String path) {
		return this.site.send("GET", path, "Accept", "text/html", "X-Forwarded-For", forwardedFor);
	}

}
