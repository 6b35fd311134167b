package org.lettersarchive.pages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that can be reached by links, but not every combination of filters.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
class SiteCrawlTests {

	private static final int MOST_PAGES = 2000;

	private static final int MOST_STATEMENTS = 7;

	@Autowired
	Site site;

	@Autowired
	StatementCounter statements;

	private final Map<String, SitePage> pages = new LinkedHashMap<>();

	private final Map<String, List<String>> statementsOf = new LinkedHashMap<>();

	@BeforeEach
	void crawl() {
		if (!this.pages.isEmpty()) {
			return;
		}
		Deque<String> toVisit = new ArrayDeque<>(List.of("/", "/ko/", "/letters?sender=kim-jong-un&text=no",
				"/letters?page=2&size=20", "/ko/letters?status=not-located", "/dates/1784/05/01", "/no-such-page",
				"/ko/letters/no-such-letter", "/letters?from=nonsense&sort=wrong"));
		while (!toVisit.isEmpty() && this.pages.size() < MOST_PAGES) {
			String path = toVisit.removeFirst();
			if (this.pages.containsKey(path)) {
				continue;
			}
			this.statements.reset();
			SitePage page = this.site.get(path);
			this.statementsOf.put(path, this.statements.statements());
			this.pages.put(path, page);
			// Other formats of a page are tried where they are made.
			page.links().stream().filter((link) -> !link.matches(".*[?.].*")).forEach(toVisit::add);
		}
	}

	@Test
	void noLinkIsBroken() {
		Map<String, Integer> broken = new TreeMap<>();
		this.pages.forEach((path, page) -> {
			if (page.status() != 200 && !path.contains("no-such") && !path.contains("nonsense")) {
				broken.put(path, page.status());
			}
		});
		assertThat(broken).isEmpty();
		assertThat(this.pages).hasSizeGreaterThan(500);
	}

	@Test
	void everyPageIsValidHtml() throws IOException {
		Map<String, List<String>> findings = new TreeMap<>();
		for (SitePage page : this.pages.values()) {
			List<String> found = HtmlValidity.findings(page.body());
			if (!found.isEmpty()) {
				findings.put(page.path(), found);
			}
		}
		assertThat(findings).isEmpty();
		assertThat(HtmlValidity.findings("<!DOCTYPE html><html lang=en><title>x</title><p><img src=x></p>"))
			.isNotEmpty();
	}

	@Test
	void noPageNeedsMoreThanSevenStatements() {
		Map<String, List<String>> costly = new TreeMap<>();
		this.statementsOf.forEach((path, sent) -> {
			if (sent.size() > MOST_STATEMENTS) {
				costly.put(path, sent);
			}
		});
		assertThat(costly).isEmpty();
		assertThat(this.statementsOf.get("/letters/2018-08-02-trump-to-kim")).isNotEmpty();
	}

	@Test
	void everyPageHasOneHeadingATitleAndNoScriptOfItsOwn() {
		for (SitePage page : this.pages.values()) {
			assertThat(page.document().select("h1")).as(page.path()).hasSize(1);
			assertThat(page.document().title()).as(page.path()).isNotBlank();
			assertThat(page.document().select("script:not([src]), [style], style, [onclick]")).as(page.path())
				.isEmpty();
		}
	}

	@Test
	void noMessageIsMissing() {
		for (SitePage page : this.pages.values()) {
			assertThat(page.body()).as(page.path()).doesNotContain("??");
		}
	}

}
