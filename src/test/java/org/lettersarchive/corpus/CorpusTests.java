package org.lettersarchive.corpus;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;
import org.lettersarchive.text.LetterText;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The corpus by which the archive is measured, and the site over it.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
class CorpusTests {

	private static final Corpus CORPUS = new Corpus(1, 1_000);

	@Autowired
	Site site;

	@Autowired
	DataSource source;

	@Autowired
	JdbcClient database;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	@BeforeAll
	void load() {
		new CorpusDatabase(this.source).load(CORPUS);
	}

	@Test
	void theSameSeedGivesTheSameLetters() {
		List<MadeUpLetter> letters = CORPUS.letters(1, 200).toList();
		assertThat(new Corpus(1, 1_000).letters(1, 200)).isEqualTo(letters);
		assertThat(new Corpus(2, 1_000).letters(1, 200)).doesNotContainAnyElementsOf(letters);
		// Written down, so that it is the same tomorrow and on other machines.
		assertThat(letters.get(41).slug()).isEqualTo("1562-10-29-moth-to-willow-16");
	}

	@Test
	void fewWriteMostAndManyWriteFew() {
		Map<String, Long> written = CORPUS.letters(1, 1_000)
			.flatMap((letter) -> letter.senders().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(CORPUS.correspondents()).hasSize(2_000).doesNotHaveDuplicates();
		assertThat(written.values()).anyMatch((letters) -> letters > 50);
		assertThat(written.values().stream().filter((letters) -> letters <= 2)).hasSizeGreaterThan(100);
	}

	@Test
	void datesAreOfOtherCenturiesAndWithinTheirBounds() {
		CORPUS.letters(1, 1_000).map(MadeUpLetter::date).forEach((date) -> {
			assertThat(HistoricalDate.parse(date.edtf()).edtf()).isEqualTo(date.edtf());
			if (date.notBefore() != null && date.notAfter() != null) {
				assertThat(date.notBefore()).isBeforeOrEqualTo(date.notAfter());
				assertThat(date.notAfter().getYear()).isBetween(1503, 1799);
			}
		});
	}

	@Test
	void textsAreInTheNotationOfTheGuide() {
		List<MadeUpText> texts = CORPUS.letters(1, 1_000).flatMap((letter) -> letter.texts().stream()).toList();
		assertThat(texts).hasSizeBetween(250, 350);
		assertThat(texts.stream().filter((text) -> text.language().equals("ko"))).hasSizeBetween(5, 30);
		assertThat(texts).allSatisfy((text) -> {
			assertThat(LetterText.parse(text.body()).remarks()).isEmpty();
		});
	}

	@Test
	void theSiteShowsItLikeAnyOtherArchive() {
		MadeUpLetter letter = CORPUS.letters(1, 1_000)
			.filter((each) -> each.answers().isPresent() && !each.texts().isEmpty())
			.findFirst()
			.orElseThrow();
		SitePage page = this.site.get("/letters/" + letter.slug());
		assertThat(page.texts("h1")).containsExactly(letter.title());
		assertThat(page.document().select("article.text")).hasSize(1);
		for (String path : List.of("/", "/letters?size=100", "/letters?sender=" + letter.senders().getFirst(), "/dates",
				"/dates/1701", "/dates/1701/03", "/dates/1701/03/14", "/timeline", "/correspondents",
				"/correspondents/" + letter.recipients().getFirst(), "/topics/" + letter.topics().getFirst(),
				"/sources/" + letter.claims().getFirst().source(), "/collections/" + letter.collection(), "/events",
				"/sitemap.xml", "/feed.atom", "/letters/" + letter.slug() + ".xml")) {
			assertThat(this.site.get(path).status()).as(path).isEqualTo(200);
			assertThat(this.site.get("/ko" + path).status()).as("/ko" + path).isEqualTo(200);
		}
	}

	@Test
	void whatIsNotPublishedStaysSo() {
		assertThat(this.site.get("/letters/" + CORPUS.slug(1_001)).status()).isEqualTo(410);
		assertThat(this.site.get("/letters/" + CORPUS.slug(1_002)).status()).isEqualTo(404);
	}

	@Test
	void changesAreNotedAgainAfterwards() {
		String touched = "update letter set title_en = title_en where id = 7";
		String noted = "select changed_at > now() - interval '1 hour' from letter_change where letter_id = 7";
		assertThat(this.database.sql(noted).query(Boolean.class).single()).isFalse();
		this.database.sql(touched).update();
		assertThat(this.database.sql(noted).query(Boolean.class).single()).isTrue();
	}

}
