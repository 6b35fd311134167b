package org.lettersarchive.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the site answers to addresses nobody should ask for.
 */
@SiteTest
class BadInputTests {

	private static final List<String> NASTY = List.of("", "-1", "0", "999999999999", "9999999999999999999999", "abc",
			"2018-13-01", "0000", "nobody", "' or 1=1 --", "<script>alert(1)</script>", "${7*7}", "__${7*7}__::.x", "%",
			"\u0000", "\uD83D\uDE00", "../../etc/passwd", "한글", "a".repeat(2000), "not_located", "DATE", ",", ";");

	@Autowired
	Site site;

	@Autowired
	StatementCounter statements;

	@ParameterizedTest
	@ValueSource(strings = { "sender", "recipient", "from", "to", "topic", "status", "text", "sort", "page", "size",
			"unheardof" })
	void noValueOfAFilterBreaksTheList(String name) {
		for (String prefix : List.of("", "/ko")) {
			for (String value : NASTY) {
				SitePage page = this.site
					.get(prefix + "/letters?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
				assertThat(page.status()).as("%s=%s", name, value).isIn(200, 400, 404);
				assertThat(page.body()).doesNotContain("<script>alert").contains("</html>");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/letters/", "/correspondents/", "/topics/", "/sources/", "/events/", "/collections/",
			"/dates/", "/dates/2018/", "/dates/2018/06/", "/", "/ko/letters/", "/ko/dates/" })
	void noPathBreaksAPage(String prefix) {
		for (String value : NASTY) {
			String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
			SitePage page = this.site.get(prefix + encoded);
			assertThat(page.status()).as(prefix + value).isIn(200, 301, 302, 400, 404);
			assertThat(page.body()).doesNotContain("<script>alert").doesNotContain("Exception");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dates/0000", "/dates/99999", "/dates/2018/02/30", "/dates/2018/13", "/dates/2018/6",
			"/dates/18", "/dates/2018/06/15/12" })
	void anImpossibleDateIsNotFound(String path) {
		SitePage page = this.site.get(path);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.links()).contains("/dates", "/letters");
	}

	@Test
	void anUnreadableFilterIsNamedBesideItsFieldAndTheOthersAreKept() {
		SitePage page = this.site.get("/letters?from=2018-13-01&sender=kim-jong-un");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().select("#from").val()).isEqualTo("2018-13-01");
		assertThat(page.document().select("#from").attr("aria-describedby")).isEqualTo("from-problem");
		assertThat(page.texts("#from-problem").getFirst()).contains("“2018-13-01” is not a date");
		assertThat(page.texts("ol.letters > li")).hasSize(10);
	}

	@Test
	void problemsAreToldInTheLanguageOfThePage() {
		assertThat(this.site.get("/ko/letters?sender=nobody").texts(".problem").getFirst())
			.contains("‘nobody’(이)라는 서신 당사자는 없다");
		assertThat(this.site.get("/ko/dates/2018/02/30").text()).contains("그런 날짜는 없다");
	}

	@Test
	void aPageBeyondTheLastIsNotFoundAndShowsTheWayBack() {
		SitePage page = this.site.get("/letters?page=7&size=10&sort=-date");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.text()).contains("There is no page 7; the last is page 3");
		assertThat(page.links()).contains("/letters?sort=-date&page=3&size=10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void nothingPublicCanBeWritten(String method) {
		for (String path : List.of("/", "/letters", "/letters/2018-08-02-trump-to-kim", "/dates/2018")) {
			assertThat(this.site.send(method, path).status()).isEqualTo(405);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/letters/%00", "/letters/a%2Fb", "/%FF%FE" })
	void anAddressThatIsNoneIsRefusedOnAStillPage(String path) {
		SitePage page = this.site.get(path);
		assertThat(page.status()).isIn(400, 404);
		assertThat(page.document().select("link[rel=stylesheet]")).isNotEmpty();
		assertThat(page.body()).doesNotContain("Tomcat").doesNotContain("HTTP Status");
	}

	@Test
	void manyValuesOfOneFilterCostNoMoreStatements() {
		String query = IntStream.range(0, 20).mapToObj((n) -> "topic=topic-" + n).collect(Collectors.joining("&"));
		this.statements.reset();
		assertThat(this.site.get("/letters?" + query + "&sender=kim-jong-un").status()).isEqualTo(400);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void aFilterThatFindsNothingIsStillNamedInWords() {
		assertThat(this.site.get("/letters?sender=kim-jong-un&topic=denuclearisation&from=2020")
			.texts("ul.active")
			.getFirst()).contains("Kim Jong Un", "denuclearisation", "2020");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/letters", "/ko/letters", "/letters/2018-08-02-trump-to-kim", "/dates/2018/06" })
	void aSlashTooManyLeadsToThePage(String path) {
		SitePage page = this.site.get(path + "/");
		assertThat(page.status()).isEqualTo(301);
		assertThat(page.header("Location").orElseThrow()).endsWith(path);
		assertThat(this.site.get("/ko/").status()).isEqualTo(200);
	}

	@Test
	void unknownSlugsAreNotFoundInTheSitesLayout() {
		for (String kind : List.of("letters", "correspondents", "topics", "sources", "events", "collections")) {
			SitePage page = this.site.get("/" + kind + "/no-such-thing");
			assertThat(page.status()).isEqualTo(404);
			assertThat(page.document().select("header.site nav a")).isNotEmpty();
			assertThat(page.document().select("a.language").attr("href")).endsWith("/ko/" + kind + "/no-such-thing");
		}
	}

}
