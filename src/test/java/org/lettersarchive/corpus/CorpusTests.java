package org.lettersarchive.corpus;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.LetterQueryReader;
import org.lettersarchive.letter.Facet;
import org.lettersarchive.letter.FacetCount;
import org.lettersarchive.letter.FacetCounts;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterCalendar;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.PeriodCount;
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
import org.springframework.web.util.UriComponentsBuilder;

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
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the corpus")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class CorpusTests {

	private static final int LETTERS = Integer.getInteger("corpus.letters", 10_000);

	private static final Corpus CORPUS = new Corpus(1, LETTERS);

	private static final Pattern WHOLE_TABLE = Pattern.compile(
			"Seq Scan on (letter|letter_participant|letter_topic|attestation|reading_text|reply|letter_change|tallied_letter)\\b");

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

	@Autowired
	LetterQueryReader reader;

	@Autowired
	LetterCalendar calendar;

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

	@ParameterizedTest
	@MethodSource("filters")
	void filtersFindWhatPostgresDoesHoweverFarDown(String query, String condition) {
		LetterFilter filter = filter(query);
		for (LetterOrder order : LetterOrder.values()) {
			String direction = (order == LetterOrder.EARLIEST_FIRST) ? "" : " desc";
			List<Long> all = this.database.sql("""
					select l.id from letter l where publication_state = 'published' and %2$s
					order by sort_date%1$s, sequence%1$s, id%1$s""".formatted(direction, condition))
				.query(Long.class)
				.list();
			assertThat(all).isNotEmpty();
			FoundLetters first = this.finder.find(filter, order, 1, 100);
			assertThat(first.total()).isEqualTo(all.size());
			for (long page : new TreeSet<>(List.of(1L, first.pages() / 2 + 1, first.pages()))) {
				assertThat(this.finder.find(filter, order, page, 100).letters()).extracting((l) -> l.id().value())
					.isEqualTo(all.subList((int) (page - 1) * 100, Math.min(all.size(), (int) page * 100)));
			}
			assertThat(this.finder.find(filter, order, first.pages() + 1, 100).letters()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("filters")
	void filtersCountWhatPostgresDoes(String query, String condition) {
		countsAreThoseOfPostgres(query, condition);
	}

	private void countsAreThoseOfPostgres(String query, String condition) {
		FacetCounts counts = this.finder.facets(filter(query));
		for (Facet facet : List.of(Facet.SENDER, Facet.RECIPIENT, Facet.TOPIC)) {
			if (query.contains(facet.code())) {
				continue;
			}
			Map<String, Long> counted = counted("substr(k, strpos(k, '/') + 1)", facet, condition);
			assertThat(counts.of(facet)).as(query + " by " + facet)
				.hasSize(Math.min(counted.size(), LetterFinder.FACET_LIMIT))
				.allMatch((count) -> counted.get(count.value()) == count.count());
		}
	}

	private Map<String, Long> counted(String value, Facet facet, String condition) {
		return this.database.sql("""
				select %s as value, count(distinct l.id) as letters
				from letter l join letter_tallying t on t.letter_id = l.id cross join lateral unnest(t.keys) as k
				where starts_with(k, :facet || '/') and %s group by 1""".formatted(value, condition))
			.param("facet", facet.code())
			.query((row, _) -> Map.entry(row.getString("value"), row.getLong("letters")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Test
	void periodsAreCountedAsFarAsTheyAreShown() {
		String topic = CORPUS.topics().getFirst();
		String about = "exists (select from letter_topic o where o.letter_id = l.id and o.topic_id = '" + topic + "')";
		FacetCounts counts = this.finder.facets(filter("from=1701-02&to=1701-07&topic=" + topic));
		assertThat(values(counts, Facet.DECADE))
			.isEqualTo(counted("substr(k, strpos(k, '/') + 1, 3) || '0'", Facet.YEAR, about));
		assertThat(values(counts, Facet.YEAR))
			.isEqualTo(counted("substr(k, 6)", Facet.YEAR, about + " and k like 'year/170%'"));
		assertThat(values(counts, Facet.MONTH))
			.isEqualTo(counted("substr(k, 7)", Facet.MONTH, about + " and k like 'month/1701-%'"));
		FacetCounts unchosen = this.finder.facets(filter("topic=" + topic));
		assertThat(values(unchosen, Facet.DECADE)).isEqualTo(values(counts, Facet.DECADE));
		assertThat(unchosen.of(Facet.YEAR)).isEmpty();
		assertThat(unchosen.of(Facet.MONTH)).isEmpty();
	}

	@Test
	void aCalendarCountsTheLettersThatAreDatedToTheDay() {
		assertThat(this.calendar.days(YearMonth.of(1790, 3))).isNotEmpty()
			.isEqualTo(this.database.sql("""
					select not_before as day, count(*) as letters from letter
					where publication_state = 'published' and not_before = not_after
						and not_before between '1790-03-01' and '1790-03-31'
					group by 1""")
				.query((row, _) -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("letters")))
				.list()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
		assertThat(this.calendar.months(Year.of(1790))).hasSize(12).isEqualTo(this.database.sql("""
				select m.number, count(*) filter (where not_before >= m.first and not_after <= m.last) as certain,
					count(*) filter (where not_before < m.first or not_after > m.last) as possible
				from (select number, make_date(1790, number, 1) as first,
					(make_date(1790, number, 1) + interval '1 month - 1 day')::date as last
					from generate_series(1, 12) number) m
				join letter on publication_state = 'published' and not_before <= m.last and not_after >= m.first
				group by 1 order by 1""").query(PeriodCount.class).list());
	}

	@Test
	void aListOfCenturiesIsDividedByDecadesAndASourceByPages() {
		assertThat(this.site.get("/letters").text()).contains("1700–1709").doesNotContain("1701 ");
		assertThat(this.site.get("/letters?from=1701&to=1701").texts("ul.months")).hasSize(1)
			.allMatch((months) -> months.startsWith("Jan"));
		String source = "/sources/" + CORPUS.sources().getFirst();
		List<String> first = this.site.get(source).texts("article.claimed h3");
		List<String> second = this.site.get(source + "?page=2").texts("article.claimed h3");
		assertThat(first).hasSize(50);
		assertThat(second).isNotEmpty().isNotEqualTo(first);
		assertThat(this.site.get(source + "?page=100000").status()).isEqualTo(404);
	}

	private static Map<String, Long> values(FacetCounts counts, Facet facet) {
		return counts.of(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
	}

	static List<Arguments> filters() {
		String sender = CORPUS.correspondents().getFirst();
		String recipient = CORPUS.correspondents().get(30);
		String topic = CORPUS.topics().getFirst();
		String sent = "exists (select from letter_participant p where p.letter_id = l.id and p.role = '%s' and p.correspondent_id = '%s')";
		String about = "exists (select from letter_topic o where o.letter_id = l.id and o.topic_id = '" + topic + "')";
		String text = "exists (select from reading_text x where x.letter_id = l.id)";
		return List.of(Arguments.of("", "true"), Arguments.of("text=yes", text), Arguments.of("text=no", "not " + text),
				Arguments.of("sender=" + sender, sent.formatted("sender", sender)),
				Arguments.of("recipient=" + recipient, sent.formatted("recipient", recipient)),
				Arguments.of("topic=" + topic, about),
				Arguments.of("topic=" + topic + "&status=provisional", about + " and l.status = 'provisional'"),
				Arguments.of("sender=" + sender + "&sender=" + recipient + "&text=yes",
						"(" + sent.formatted("sender", sender) + " or " + sent.formatted("sender", recipient) + ") and "
								+ text),
				Arguments.of("from=1701-02&to=1701-07", "l.not_after >= '1701-02-01' and l.not_before <= '1701-07-31'"),
				Arguments.of("from=1790-03-05", "l.not_after >= '1790-03-05'"),
				Arguments.of("to=1620-10-17&topic=" + topic, "l.not_before <= '1620-10-17' and " + about));
	}

	private LetterFilter filter(String query) {
		return this.reader
			.read(LetterQuery.of(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams()))
			.filter();
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
		// The page of this state is made of the one before.
		countsAreThoseOfPostgres("", "true");
		assertThat(this.finder.facets(LetterFilter.everything()).count(Facet.STATUS, "established"))
			.isEqualTo(this.database
				.sql("select count(*) from letter where publication_state = 'published' and status = 'established'")
				.query(Long.class)
				.single());
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
