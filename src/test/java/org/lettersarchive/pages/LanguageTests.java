package org.lettersarchive.pages;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site in English and in Korean.
 */
@SiteTest
class LanguageTests {

	@Autowired
	Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/letters?sender=kim-jong-un&sort=-date", "/letters/2018-08-02-trump-to-kim",
			"/dates/2018/06", "/correspondents/donald-trump", "/about" })
	void everyPageLeadsToItselfInTheOtherLanguage(String path) {
		Document english = this.site.get(path).document();
		Document korean = this.site.get("/ko" + path).document();
		assertThat(english.select("html").attr("lang")).isEqualTo("en");
		assertThat(korean.select("html").attr("lang")).isEqualTo("ko");
		assertThat(english.select("a.language").attr("href")).isEqualTo("/ko" + path);
		assertThat(korean.select("a.language").attr("href")).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/letters", "/letters?page=1", "/letters/2018-08-02-trump-to-kim", "/dates/2018/06" })
	void everyLastingPageNamesItsAddressInEveryLanguage(String path) {
		for (String prefix : List.of("", "/ko")) {
			Document page = this.site.get(prefix + path).document();
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.address(prefix + path));
			assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo(this.site.address(path));
			assertThat(page.select("link[hreflang=ko]").attr("href")).isEqualTo(this.site.address("/ko" + path));
			assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(this.site.address(path));
			assertThat(page.select("meta[name=robots]")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/letters?sender=kim-jong-un", "/nothing-here", "/dates/1850", "/about?x=1" })
	void whatIsNoLastingPageIsNotOfferedToSearchEngines(String path) {
		assertThat(this.site.get(path).document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void linksOfAKoreanPageStayInKorean() {
		SitePage page = this.site.get("/ko/letters/2018-08-02-trump-to-kim");
		assertThat(page.links()).filteredOn((link) -> !link.startsWith("/ko/"))
			.containsExactly("/letters/2018-08-02-trump-to-kim");
	}

	@Test
	void koreanPagesGiveTitlesNamesAndDatesInKorean() {
		SitePage page = this.site.get("/ko/letters/2018-08-02-trump-to-kim");
		assertThat(page.texts("h1").getFirst()).isEqualTo("유해 송환에 감사하고 진전을 촉구한 트럼프 친서");
		assertThat(page.texts(".from-to").getFirst()).contains("도널드 J. 트럼프", "김정은", "2018년 8월 2일");
		assertThat(this.site.get("/ko/letters/2018-08-mid-unattributed").texts(".from-to").getFirst())
			.contains("2018년 8월 10–19일");
	}

	@Test
	void quotationsAndTitlesOfSourcesKeepTheirOwnLanguageOnKoreanPages() {
		Document page = this.site.get("/ko/letters/2018-08-02-trump-to-kim").document();
		assertThat(page.select("blockquote")).isNotEmpty().allMatch((quote) -> quote.attr("lang").equals("en"));
		assertThat(page.select(".bibliography cite")).isNotEmpty().allMatch((title) -> title.attr("lang").equals("en"));
	}

	@Test
	void noCookieIsSetAndNoSessionOpened() {
		for (String path : List.of("/", "/ko/letters", "/letters/not-located", "/nothing-here")) {
			assertThat(this.site.get(path).header("Set-Cookie")).isEmpty();
		}
	}

}
