package org.lettersarchive.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;
import org.lettersarchive.testing.TestDatabase;
import org.lettersarchive.text.LetterText;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The corpus by which the archive is measured, and the site over it. Of another size:
 *
 * <pre>
 * mvn test -Dtest=CorpusTests -Dcorpus.letters=100000
 * </pre>
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
class CorpusTests {

	private static final int LETTERS = Integer.getInteger("corpus.letters", 20_000);

	private static final Corpus CORPUS = new Corpus(1, LETTERS);

	private static final Pattern WHOLE_TABLE = Pattern.compile(
			"Seq Scan on (letter|letter_participant|letter_topic|attestation|reading_text|reply|letter_change|tallied_letter)\\b");

	private static final LetterFilter WITH_TEXT = new LetterFilter(Set.of(), Set.of(), Optional.empty(),
			Optional.empty(), Set.of(), Set.of(), Optional.of(true));

	@Autowired
	Site site;

	@Autowired
	StatementCounter statements;

	@Autowired
	DataSource source;

	@Autowired
	JdbcClient database;

	@Autowired
	LetterFinder finder;

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
		List<MadeUpLetter> letters = new Corpus(1, 20_000).letters(1, 200).toList();
		assertThat(new Corpus(1, 20_000).letters(1, 200)).isEqualTo(letters);
		assertThat(new Corpus(2, 20_000).letters(1, 200)).doesNotContainAnyElementsOf(letters);
		// Written down, so that it is the same tomorrow and on other machines.
		assertThat(letters.get(41).slug()).isEqualTo("1516-05-18-moth-to-willow-16");
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

	/**
	 * However many letters there are, none of these pages has to look at all of them.
	 */
	@Test
	void noPageReadsThroughAWholeTable() {
		MadeUpLetter letter = CORPUS.letters(9_000, 9_100)
			.filter((each) -> each.answers().isPresent() && !each.texts().isEmpty())
			.findFirst()
			.orElseThrow();
		String rare = CORPUS.correspondents().get(1_500);
		for (String path : List.of("/", "/letters/" + letter.slug(), "/letters/" + letter.slug() + ".xml",
				"/letters/" + letter.slug() + ".json", "/letters", "/letters?page=40", "/letters?status=provisional",
				"/letters?sender=" + rare, "/letters?recipient=" + rare, "/letters?sender=" + rare + "&text=yes",
				"/letters?topic=" + CORPUS.topics().getLast() + "&sender=" + rare, "/letters?from=1701-02&to=1701-03",
				"/dates", "/dates/1701", "/dates/1701/03", "/dates/1701/03/14", "/correspondents",
				"/correspondents/" + rare, "/topics", "/sources", "/sources/" + CORPUS.sources().getLast(),
				"/collections/hive-papers", "/timeline", "/sitemap.xml", "/sitemap-1.xml", "/feed.atom",
				"/correspondents/" + rare + "/feed.atom")) {
			this.statements.reset();
			assertThat(this.site.get(path).status()).as(path).isEqualTo(200);
			assertThat(this.statements.plans(this.source)).as(path)
				.isNotEmpty()
				.noneMatch((plan) -> WHOLE_TABLE.matcher(plan).find());
		}
	}

	/**
	 * However far down a list a page is, no more is read for it than one year of letters.
	 */
	@Test
	void pagesFarDownAreThoseThatCountingGivesAndBeginWithAYear() {
		for (LetterOrder order : LetterOrder.values()) {
			for (LetterFilter filter : List.of(LetterFilter.everything(), WITH_TEXT)) {
				long last = this.finder.find(filter, order, 1, 100).pages();
				String direction = (order == LetterOrder.EARLIEST_FIRST) ? "" : " desc";
				List<Long> all = this.database.sql("""
						select l.id from letter l
						where publication_state = 'published'
							and (:any or exists (select from reading_text x where x.letter_id = l.id))
						order by sort_date%1$s, sequence%1$s, id%1$s""".formatted(direction))
					.param("any", filter.text().isEmpty())
					.query(Long.class)
					.list();
				for (long page : List.of(11L, 12L, last / 2, last - 1, last)) {
					assertThat(this.finder.find(filter, order, page, 100).letters()).extracting((l) -> l.id().value())
						.isEqualTo(all.subList((int) (page - 1) * 100, Math.min(all.size(), (int) page * 100)));
				}
				assertThat(this.finder.find(filter, order, last + 1, 100).letters()).isEmpty();
			}
		}
		this.statements.reset();
		assertThat(this.site.get("/letters?size=100&page=" + LETTERS / 200).status()).isEqualTo(200);
		assertThat(this.statements.plans(this.source))
			.anyMatch((plan) -> plan.contains("ix_letter_order") && plan.contains("Index Cond: (sort_date >="));
	}

	@Test
	void whatIsTalliedIsWhatThereIs() {
		// One that is changed, one that is withdrawn, one that gets a text.
		this.database.sql("update letter set status = 'provisional' where id = 11").update();
		this.database.sql("""
				update letter set publication_state = 'withdrawn', withdrawn_on = date '1900-01-01',
					withdrawal_reason_en = 'Asked for.' where id = 12""").update();
		this.database.sql("delete from reading_text where letter_id in (select letter_id from reading_text limit 1)")
			.update();
		record Tally(String kind, String value, String status, boolean text, long letters) {
		}
		// As sets: with 100,000 letters lists without an order take very long to compare.
		assertThat(this.database
			.sql("select kind, value, status, has_text as text, letters from letter_tally where letters <> 0")
			.query(Tally.class)
			.set())
			.isEqualTo(this.database
				.sql("""
						select split_part(k, '/', 1) as kind, substr(k, strpos(k, '/') + 1) as value, status, has_text as text, count(*) as letters
						from letter_tallying cross join lateral unnest(keys) as k group by 1, 2, 3, 4""")
				.query(Tally.class)
				.set());
	}

	@Test
	void whatIsNotPublishedStaysSo() {
		assertThat(this.site.get("/letters/" + CORPUS.slug(LETTERS + 1)).status()).isEqualTo(410);
		assertThat(this.site.get("/letters/" + CORPUS.slug(LETTERS + 2)).status()).isEqualTo(404);
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
