package org.lettersarchive.search;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.lettersarchive.testing.JsonSchemas;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class ShippedLettersSearchTests {

	@Autowired
	private Site site;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@CsvSource({ "kim,26", "Trump,27", "from:kim,10", "to:kim,15", "'Kim Jong-un',26", "'Kim Jong Eun',25",
			"'\"Kim Jong Un\"',26", "'\"Donald Trump\"',25", "트럼프,26", "김정은,25", "김,25", "the,27", "of,27",
			"status:not-located,1", "'kim -trump',0", "'from:kim OR from:trump',25" })
	void findsTheLettersThatShip(String query, int letters) {
		SitePage page = search(query);
		assertThat(page.document().select("ol.found .what > a")).hasSize(letters);
	}

	@Test
	void findsEveryLetterOfACorrespondentByName() {
		assertThat(letters("/correspondents/kim-jong-un")).isNotEmpty()
			.allMatch(letters("/search?size=100&q=Kim")::contains);
		assertThat(letters("/correspondents/donald-trump")).isNotEmpty()
			.allMatch(letters("/search?size=100&q=Trump")::contains);
	}

	private List<String> letters(String path) {
		return this.site.get(path)
			.links()
			.stream()
			.filter((link) -> link.matches("/letters/\\d.*"))
			.map((link) -> link.replaceFirst("\\?.*", ""))
			.distinct()
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "-", "*", ":", "OR", "from:", "date:x", "<script>alert(1)</script>", "' or 1=1 --",
			"((((", "\\", "%", "\uD83D\uDE00", "김", "a", "-the", "zzzz*" })
	void answersWhateverIsTyped(String query) {
		assertThat(search(query).status()).isEqualTo(200);
	}

	@Test
	void answersTenThousandCharacters() {
		assertThat(search("kim ".repeat(500)).status()).isEqualTo(200);
	}

	@Test
	void countsUnderTheOtherChoices() {
		SitePage page = this.site.get("/search?q=kim&sender=kim-jong-un&size=100");
		assertThat(page.document().select("ol.found > li")).hasSize(10);
		assertThat(page.text()).contains("Donald J. Trump 15").contains("Kim Jong Un 10");
		assertThat(this.site.get("/search?q=kim&sender=-kim-jong-un&size=100").document().select("ol.found > li"))
			.hasSize(16);
	}

	@Test
	void namesWhereWhatWasFoundStands() {
		SitePage page = search("denuclearised");
		assertThat(page.texts(".snippets dt")).contains("summary");
		assertThat(page.texts(".snippets mark")).contains("denuclearisation");
	}

	@Test
	void pagesThroughTimeWithoutLosingALetter() {
		Set<String> seen = new LinkedHashSet<>();
		String path = "/search?q=the&sort=date&size=10";
		while (path != null) {
			SitePage page = this.site.get(path);
			page.document()
				.select("ol.found .what > a")
				.forEach((link) -> assertThat(seen.add(link.attr("href"))).isTrue());
			var next = page.document().select("a[rel=next]").first();
			path = (next != null) ? "/search" + next.attr("href") : null;
		}
		assertThat(seen).hasSize(27);
	}

	@Test
	void helpsWhereNothingIsFound() {
		SitePage page = search("hannoi summit");
		assertThat(page.texts(".nothing p")).anyMatch((text) -> text.startsWith("No letter has hannoi"))
			.anyMatch((text) -> text.startsWith("Did you mean hanoi summit"));
		assertThat(page.texts(".nothing li")).anyMatch((text) -> text.startsWith("summit"));
	}

	@Test
	void correctsSeveralWordsAtOnce() {
		assertThat(search("hannoi sumit").texts(".nothing p"))
			.anyMatch((text) -> text.startsWith("Did you mean hanoi summit"));
		assertThat(search("hannoi sumit xylophone").texts(".nothing p"))
			.anyMatch((text) -> text.startsWith("Did you mean hanoi summit"));
	}

	@Test
	void saysWhatIsWrongWithAFilter() {
		SitePage page = this.site.get("/search?q=kim&sender=nobody&from=never");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.texts(".problem li")).hasSize(2);
	}

	@Test
	void givesTheSameResultsAsData() {
		SitePage csv = this.site.get("/search.csv?q=from:kim");
		assertThat(csv.header("Content-Type")).hasValueSatisfying((type) -> assertThat(type).startsWith("text/csv"));
		assertThat(csv.body().lines()).hasSize(11).first().asString().startsWith("address,");
		assertThat(JsonSchemas.problems(this.site, "/search.json?q=from:kim+singapore&lang=en")).isEmpty();
		assertThat(JsonSchemas.problems(this.site, "/search.json?sender=nobody")).isEmpty();
		SitePage json = this.site.get("/search.json?q=from:kim&size=5");
		assertThat(json.body()).contains("\"total\":10").contains("kim-to-trump").contains("\"next\":\"http");
		assertThat(this.site.get("/search.json?sender=nobody").status()).isEqualTo(400);
	}

	@Test
	void givesTheSameResultsAsAFeed() throws FeedException {
		SitePage page = this.site.get("/ko/search.atom?q=from:kim&sort=-date&size=4");
		SyndFeed feed = new SyndFeedInput().build(new StringReader(page.body()));
		assertThat(feed.getEntries()).hasSize(4)
			.allSatisfy((entry) -> assertThat(entry.getLink()).contains("/ko/letters/").contains("-kim-to-trump"));
		assertThat(feed.getLinks()).extracting(SyndLink::getRel).contains("self", "alternate", "next");
		assertThat(this.site.get("/search?q=from:kim").document().select("link[type='application/atom+xml']"))
			.extracting((link) -> link.attr("href"))
			.anyMatch((address) -> address.endsWith("/search.atom?q=from:kim"));
	}

	@Test
	void theLetterThatWasFoundShowsWhere() {
		String link = search("denuclearised").document().select("ol.found .what > a[href$=#place-1]").attr("href");
		SitePage letter = this.site.get(link.replaceFirst("#.*", ""));
		assertThat(letter.document().select("mark#place-1")).hasSize(1);
		assertThat(letter.texts("mark")).allMatch((word) -> word.startsWith("denuclear"));
		letter.document()
			.select("mark a, .places .numbers a")
			.forEach((place) -> assertThat(letter.document().select(place.attr("href"))).hasSize(1));
		assertThat(letter.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(letter.document().select("link[rel=canonical]").attr("href")).matches("http.*/letters/[^?#]+");
		assertThat(this.site.get(letter.path().replaceFirst("\\?.*", "")).document().select("mark, .places")).isEmpty();
	}

	@Test
	void theWayBackFromALetterKeepsTheFilters() {
		SitePage found = this.site.get("/search?q=denuclearised&sender=-donald-trump&sort=-date");
		String link = found.document().select("ol.found .what > a").attr("href");
		SitePage letter = this.site.get(link.replaceFirst("#.*", ""));
		assertThat(letter.document().select(".places > p > a").eachAttr("href"))
			.contains("/search?q=denuclearised&sender=-donald-trump&sort=-date");
	}

	@Test
	void aPageInKoreanSaysThatTheWordsAreInTheEnglishSummary() {
		String link = this.site.get("/ko/search?q=denuclearised").document().select("ol.found .what > a").attr("href");
		SitePage letter = this.site.get(link.replaceFirst("#.*", ""));
		assertThat(letter.document().select("mark")).isEmpty();
		String english = letter.document().select(".places a[hreflang=en]").attr("href");
		assertThat(english).endsWith("#place-1");
		assertThat(this.site.get(english.replaceFirst("#.*", "")).document().select("mark#place-1")).hasSize(1);
	}

	@Test
	void theLetterSaysWhereTheWordsAreNowhereInIt() {
		SitePage letter = this.site.get("/letters/not-located?q=%3Cb%3Exylophone");
		assertThat(letter.text()).contains("“<b>xylophone” does not stand in the summary");
		assertThat(letter.document().select("mark")).isEmpty();
	}

	@Test
	void suggestsPeopleTopicsAndLetters() {
		assertThat(suggested("kim jo")).first().asString().startsWith("Kim Jong Un");
		assertThat(suggested("김정")).first().asString().startsWith("Kim Jong Un");
		assertThat(suggested("denuc")).anyMatch((text) -> text.endsWith(" topic"));
		assertThat(suggested("kim letter carr")).isNotEmpty().allMatch((text) -> text.endsWith(" letter"));
		assertThat(suggested("%")).isEmpty();
		assertThat(suggested("k_m")).isEmpty();
		assertThat(suggested("")).isEmpty();
		assertThat(suggested("k".repeat(5_000))).isEmpty();
	}

	private List<String> suggested(String typed) {
		SitePage page = this.site.get("/search/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
		assertThat(page.status()).isEqualTo(200);
		return page.texts("[role=option]");
	}

	@Test
	void asksTheDatabaseNoMoreThanThreeTimesForSuggestions() {
		this.statements.reset();
		this.site.get("/search/suggestions?q=kim");
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void asksTheDatabaseNoMoreThanSixTimes() {
		this.site.get("/search?q=kim");
		this.statements.reset();
		this.site.get("/search?q=kim&sender=kim-jong-un&topic=denuclearisation");
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(6);
	}

	private SitePage search(String query) {
		return this.site.get("/search?size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
	}

}
