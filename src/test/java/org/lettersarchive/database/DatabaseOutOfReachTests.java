package org.lettersarchive.database;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the site answers while its database does not, and after.
 */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class DatabaseOutOfReachTests {

	private static final String KEPT = "/letters/2018-08-02-trump-to-kim";

	private static final DatabaseProxy proxy = new DatabaseProxy(
			Integer.parseInt(TestDatabase.shared().replaceFirst(".*:(\\d+)/.*", "$1")));

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url",
				() -> TestDatabase.fresh().replaceFirst(":\\d+/", ":" + proxy.port() + "/"));
		registry.add("spring.datasource.hikari.connection-timeout", () -> 500);
	}

	@AfterEach
	void restore() {
		proxy.restore();
	}

	@Test
	void pagesInMemoryKeepComingEverythingElseSaysWhenToComeBackAndThenAllIsAsBefore(CapturedOutput output)
			throws InterruptedException {
		isOutOfReach(proxy::cut, "/letters/2018-04-01-kim-to-trump", output);
	}

	@Test
	void aDatabaseThatHangsIsNoOtherThanOneThatHasGone(CapturedOutput output) throws InterruptedException {
		isOutOfReach(proxy::freeze, "/letters/2018-07-06-kim-to-trump", output);
	}

	private void isOutOfReach(Runnable trouble, String notKept, CapturedOutput output) throws InterruptedException {
		OfficeVisitor editor = this.people.signedIn("editor");
		SitePage before = this.site.get(KEPT);
		for (int tries = 0; tries < 100 && before.header("Cache-Status").isPresent(); tries++) {
			TimeUnit.MILLISECONDS.sleep(100);
			before = this.site.get(KEPT);
		}
		assertThat(before.status()).isEqualTo(200);
		assertThat(before.header("Cache-Status")).isEmpty();
		trouble.run();
		SitePage kept = this.site.getQuietly(KEPT);
		for (int tries = 0; tries < 100 && kept.header("Cache-Status").isEmpty(); tries++) {
			TimeUnit.MILLISECONDS.sleep(100);
			kept = this.site.getQuietly(KEPT);
		}
		assertThat(kept.status()).isEqualTo(200);
		assertThat(kept.body()).isEqualTo(before.body());
		assertThat(kept.header("Cache-Status").orElseThrow()).contains("the database does not answer");
		for (String path : List.of(notKept, "/ko/letters?topic=denuclearisation", notKept + ".json", "/search?q=summit",
				"/oai?verb=ListRecords&metadataPrefix=oai_dc", "/admin/sign-in", "/ko/admin/sign-in")) {
			assertComesBack(this.site.getQuietly(path));
		}
		assertComesBack(editor.get("/admin"));
		assertComesBack(editor.get("/ko/admin"));
		assertThat(output.toString().lines().filter((line) -> line.contains("Answered 503"))).isNotEmpty();
		assertThat(output.toString().lines().filter((line) -> line.startsWith("\tat "))).isEmpty();
		proxy.restore();
		SitePage after = this.site.getQuietly(notKept);
		for (int tries = 0; tries < 100 && after.status() == 503; tries++) {
			TimeUnit.MILLISECONDS.sleep(100);
			after = this.site.getQuietly(notKept);
		}
		assertThat(after.status()).isEqualTo(200);
		assertThat(editor.get("/admin").status()).isEqualTo(200);
	}

	private static void assertComesBack(SitePage page) {
		assertThat(page.status()).as(page.path()).isEqualTo(503);
		assertThat(page.header("Retry-After")).as(page.path()).isPresent();
		assertThat(page.header("Content-Security-Policy")).as(page.path()).isPresent();
		assertThat(page.body()).as(page.path()).doesNotContain("Exception");
		// The search has a page and words of its own for that.
		if (page.isHtml() && !page.path().startsWith("/search")) {
			assertThat(page.texts("h1")).as(page.path())
				.containsExactly(page.path().startsWith("/ko/") ? "지금은 보여 줄 수 없음" : "Not at the moment");
		}
	}

}
