package org.lettersarchive.pages;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site over an archive of another collection, with states of letters that the first
 * collection does not have.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
class MadeUpArchiveTests {

	@Autowired
	Site site;

	@Autowired
	JdbcClient database;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	@BeforeAll
	void makeUpAnArchive() {
		MadeUpLetters letters = new MadeUpLetters(this.database).begin()
			.person("ada-moth", "Ada Moth", 3)
			.person("bo-finch", "Bo Finch", 4)
			.person("cy-wren", "Cy Wren", null);
		letters.letter("ada-hides").from("ada-moth").to("bo-finch").dated("1784-05-01").draft().store();
		letters.letter("ada-regrets").from("ada-moth").to("bo-finch").dated("1784-05-02").withdrawn().store();
		long moved = letters.letter("bo-answers").from("bo-finch").to("ada-moth").dated("1784-05-03").store();
		this.database.sql("insert into former_slug (slug, letter_id) values ('bo-writes', ?)").params(moved).update();
		letters.letter("cy-and-bo-write")
			.from("cy-wren")
			.from("bo-finch")
			.to("ada-moth")
			.dated("1784-06-01")
			.withText("Chère Ada,\n\nles abeilles <em>dorment</em>.")
			.store();
		letters.letter("nobody-knows-when").from("ada-moth").to("cy-wren").store();
		letters.letter("sometime-in-the-decade")
			.from("ada-moth")
			.between("[1780..1789]", "1780-01-01", "1789-12-31")
			.store();
		for (int day = 1; day <= 28; day++) {
			letters.letter("daily-" + day).from("bo-finch").to("cy-wren").dated("1786-02-%02d".formatted(day)).store();
		}
	}

	@Test
	void aDraftIsNowhereToBeSeen() {
		assertThat(this.site.get("/letters/ada-hides").status()).isEqualTo(404);
		for (String path : List.of("/", "/letters?size=100", "/dates/1784", "/dates/1784/05", "/dates/1784/05/01",
				"/correspondents/ada-moth", "/collections/made-up", "/timeline")) {
			SitePage page = this.site.get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.body()).as(path).doesNotContain("ada-hides").doesNotContain("ada-regrets");
		}
	}

	@Test
	void aWithdrawnLetterLeavesATombstoneThatSaysWhenAndWhy() {
		SitePage page = this.site.get("/letters/ada-regrets");
		assertThat(page.status()).isEqualTo(410);
		assertThat(page.text()).contains("2 January 1900", "It was somebody else's.");
		assertThat(this.site.get("/ko/letters/ada-regrets").text()).contains("1900년 1월 2일");
	}

	@Test
	void aFormerAddressRedirectsForGoodAndInItsLanguage() {
		SitePage page = this.site.get("/letters/bo-writes");
		assertThat(page.status()).isEqualTo(301);
		assertThat(page.header("Location").orElseThrow()).endsWith("/letters/bo-answers");
		assertThat(this.site.get("/ko/letters/bo-writes").header("Location").orElseThrow())
			.endsWith("/ko/letters/bo-answers");
	}

	@Test
	void aPublishedTextIsReadInItsOwnLanguageAndIsTextOnly() {
		SitePage page = this.site.get("/letters/cy-and-bo-write");
		assertThat(page.document().select("article.text .passages[lang=fr] > p").eachText())
			.containsExactly("Chère Ada,", "les abeilles <em>dorment</em>.");
		assertThat(page.texts("article.text footer").getFirst()).contains("The Made-up Gazette", "Copied by Nobody");
		assertThat(this.site.get("/letters?text=yes").texts("ol.letters > li")).hasSize(1);
		assertThat(this.site.get("/").text()).contains("Made up: cy-and-bo-write");
	}

	@Test
	void aLetterOfTwoSendersIsFoundByEither() {
		assertThat(this.site.get("/letters?sender=cy-wren").text()).contains("cy-and-bo-write");
		assertThat(this.site.get("/letters?sender=bo-finch&to=1785").text()).contains("cy-and-bo-write");
		assertThat(this.site.get("/letters/cy-and-bo-write").texts(".from-to .chip")).containsExactly("Cy Wren",
				"Bo Finch", "Ada Moth");
	}

	@Test
	void anUndatedLetterComesLastAndHasNoPeriod() {
		List<String> titles = this.site.get("/letters?size=100").texts("ol.letters .what > a");
		assertThat(titles).hasSize(32).last().isEqualTo("Made up: nobody-knows-when");
		SitePage page = this.site.get("/letters/nobody-knows-when");
		assertThat(page.texts(".from-to").getFirst()).contains("date unknown");
		assertThat(this.site.get("/letters?from=1700&to=1900").text()).doesNotContain("nobody-knows-when");
	}

	@Test
	void pagesFollowEachOtherWithoutLossOrRepetition() {
		List<String> all = this.site.get("/letters?size=100").texts("ol.letters .what > a");
		List<String> paged = new ArrayList<>();
		String path = "/letters?size=7";
		while (path != null) {
			SitePage page = this.site.get(path);
			paged.addAll(page.texts("ol.letters .what > a"));
			path = page.document()
				.select("nav.paging a[rel=next]")
				.eachAttr("href")
				.stream()
				.findFirst()
				.map((query) -> "/letters" + query)
				.orElse(null);
		}
		assertThat(paged).isEqualTo(all);
	}

	@Test
	void aTextWithoutKoreanIsShownInEnglishAndMarkedSo() {
		SitePage page = this.site.get("/ko/letters/bo-answers");
		assertThat(page.document().select("h1[lang=en]").text()).isEqualTo("Made up: bo-answers");
	}

	@Test
	void aFailureOfTheArchiveIsToldInTheSitesLayoutAndTheReadersLanguage() {
		this.database.sql("alter view published_letter rename to published_letter_away").update();
		try {
			// Not an address whose page may be there already.
			SitePage page = this.site.get("/ko/letters/bo-answers?failing");
			assertThat(page.status()).isEqualTo(500);
			assertThat(page.texts("h1")).containsExactly("문제가 생겼다");
			assertThat(page.document().select("header.site nav a")).isNotEmpty();
			assertThat(page.body()).doesNotContain("Exception").doesNotContain("published_letter");
		}
		finally {
			this.database.sql("alter view published_letter_away rename to published_letter").update();
		}
	}

	@Test
	void everyKindOfPageWorksForAnotherCollection() {
		for (String path : List.of("/", "/letters", "/dates", "/dates/1784", "/dates/1786/02", "/dates/1786/02/03",
				"/correspondents", "/correspondents/cy-wren", "/topics", "/sources", "/sources/made-up-gazette",
				"/events", "/collections", "/collections/made-up", "/timeline", "/about")) {
			assertThat(this.site.get(path).status()).as(path).isEqualTo(200);
			assertThat(this.site.get("/ko" + path).status()).as("/ko" + path).isEqualTo(200);
		}
	}

}
