package org.lettersarchive.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.JsonSchemas;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same address in every format.
 */
@SiteTest
class FormatTests {

	private static final String LETTER = "/letters/2018-08-02-trump-to-kim";

	@Autowired
	Site site;

	@Autowired
	StatementCounter statements;

	@ParameterizedTest
	@CsvSource({ "json, application/json", "jsonld, application/ld+json", "csv, text/csv", "md, text/markdown",
			"txt, text/plain", "bib, application/x-bibtex", "ris, application/x-research-info-systems",
			"csl.json, application/vnd.citationstyles.csl+json" })
	void aLetterIsHadByExtensionAndByHeader(String extension, String type) {
		SitePage byExtension = this.site.send("GET", LETTER + "." + extension, "Accept", "text/html");
		SitePage byHeader = this.site.send("GET", LETTER, "Accept", type);
		assertThat(byExtension.status()).isEqualTo(200);
		assertThat(byExtension.header("Content-Type").orElseThrow()).startsWith(type);
		assertThat(byHeader.body()).isEqualTo(byExtension.body()).isNotBlank();
		assertThat(byExtension.response().headers().allValues("Link")).contains(
				"<" + this.site.address(LETTER) + ">; rel=\"describes\"; type=\"text/html\"",
				"<http://rightsstatements.org/vocab/NoC-US/1.0/>; rel=\"license\"");
		assertThat(byHeader.response().headers().allValues("Vary"))
			.anyMatch((vary) -> vary.matches("(?i)(.*,)?accept(,.*)?"));
		assertThat(this.site.get(LETTER).response().headers().allValues("Link"))
			.anyMatch((link) -> link.contains(LETTER + "." + extension) && link.contains(type));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text/html,application/xml;q=0.9,*/*;q=0.8 | text/html", "*/* | text/html",
			"application/json;q=0.5,text/csv | text/csv", "text/csv;q=0.2,application/json;q=0.8 | application/json",
			"image/png,application/ld+json;q=0.1 | application/ld+json" })
	void whatIsPreferredIsSent(String accept, String type) {
		assertThat(this.site.send("GET", LETTER, "Accept", accept).header("Content-Type").orElseThrow())
			.startsWith(type);
	}

	@Test
	void aFormatThatThereIsNotIsAnsweredWithThoseThereAre() {
		SitePage refused = this.site.send("GET", LETTER, "Accept", "image/png");
		assertThat(refused.status()).isEqualTo(406);
		assertThat(refused.text()).contains("application/json", "application/x-bibtex");
		assertThat(this.site.send("GET", "/about", "Accept", "application/json").status()).isEqualTo(406);
		SitePage told = this.site.send("GET", "/letters/none.json", "Accept", "*/*");
		assertThat(told.status()).isEqualTo(404);
		assertThat(told.header("Link")).isEmpty();
		assertThat(told.header("Content-Type").orElseThrow()).startsWith("application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { ".docx", ".html", ".JSON", ".", ".atom", ".json.json" })
	void anExtensionThatThereIsNotIsNotFound(String extension) {
		assertThat(this.site.get(LETTER + extension).status()).isEqualTo(404);
		assertThat(this.site.get("/about.json").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { LETTER, "/letters/not-located", "/letters?sender=kim-jong-un&size=3&page=2",
			"/correspondents", "/correspondents/kim-jong-un", "/sources", "/sources/newsnpr-2022", "/events",
			"/events/2018-06-12-singapore-summit", "/topics", "/topics/denuclearisation", "/collections",
			"/collections/trump-kim", "/dates", "/dates/2018", "/dates/2018/08", "/dates/2018/08/02", "/timeline",
			"/status", LETTER + "/revisions" })
	void jsonFollowsItsSchemaAndCostsLittle(String path) {
		this.statements.reset();
		SitePage page = this.site.send("GET", path, "Accept", "application/json");
		assertThat(page.status()).isEqualTo(200);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(6);
		assertThat(JsonSchemas.problems(this.site, page)).isEmpty();
	}

	@Test
	void theSchemaWouldNoticeAMistake() {
		SitePage page = this.site.get(LETTER + ".json");
		assertThat(page.body()).contains("\"certainty\":\"certain\"");
		SitePage wrong = this.site.get("/letters/no-such-letter.json");
		assertThat(wrong.status()).isEqualTo(404);
		JsonNode letter = JsonMapper.shared().readTree(page.body());
		assertThat(letter.path("date").path("edtf").asString()).isEqualTo("2018-08-02");
		assertThat(letter.path("claims").size()).isGreaterThan(5);
		String schema = this.site.get("/schemas/archive-1.json")
			.body()
			.replaceFirst("\\{", "{\"\\$ref\": \"#letter\",");
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema, InputFormat.JSON)
			.validate(page.body().replace("\"certain\"", "\"surely\""), InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void theTimelineIsATableOfLettersAndEvents() throws IOException {
		List<CSVRecord> rows = csv(this.site.get("/timeline.csv").body());
		assertThat(rows.stream().map((row) -> row.get(0) + " " + row.get(1) + " " + row.get(3)))
			.contains("letter 2018-08-02-trump-to-kim 2018-08-02", "event 2018-06-12-singapore-summit 2018-06-12");
		assertThat(rows)
			.hasSize(1 + JsonMapper.shared().readTree(this.site.get("/timeline.json").body()).path("total").asInt());
	}

	@Test
	void aSourceHasEachLetterWithWhatItSaysOfIt() {
		JsonNode source = JsonMapper.shared().readTree(this.site.get("/sources/newsnpr-2022.json").body());
		assertThat(source.path("letters")).allSatisfy((letter) -> assertThat(letter.path("claims").size()).isPositive())
			.hasSize(source.path("total").asInt());
	}

	@Test
	void aListIsTurnedByItsLinks() {
		List<String> slugs = new ArrayList<>();
		String next = this.site.address("/letters.json?size=10");
		while (next != null) {
			SitePage page = this.site.get(next.substring(this.site.address("").length()));
			JsonNode list = JsonMapper.shared().readTree(page.body());
			list.path("items").forEach((item) -> slugs.add(item.path("slug").asString()));
			assertThat(list.path("total").asInt()).isEqualTo(27);
			assertThat(page.response().headers().allValues("Link")).anyMatch((link) -> link.contains("rel=\"first\""));
			next = list.path("next").isNull() ? null : list.path("next").asString();
		}
		assertThat(slugs).hasSize(27).doesNotHaveDuplicates();
		assertThat(this.site.get("/letters.json?from=nonsense").status()).isEqualTo(400);
		assertThat(this.site.get("/letters.json?page=99").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources", "/events", "/correspondents/kim-jong-un", "/collections/trump-kim",
			"/topics/denuclearisation", "/dates/2018", "/timeline", "/sources/newsnpr-2022", "/collections" })
	void noListIsCutShortInSilence(String path) {
		JsonNode document = JsonMapper.shared().readTree(this.site.get(path + ".json").body());
		int shown = document.path("letters").size()
				+ (path.equals("/timeline") ? document.path("events").size() : document.path("items").size());
		assertThat(shown).isPositive().isEqualTo(document.path("total").asInt());
		assertThat(document.path("next").isNull()).isTrue();
		assertThat(this.site.get(path + ".json").response().headers().allValues("Link"))
			.anyMatch((link) -> link.contains("rel=\"last\""));
		assertThat(this.site.get(path + ".json?page=2").status()).isEqualTo(404);
	}

	@Test
	void aLongListIsTurnedPageByPage() {
		Paging paging = Paging.of(new PageImpl<>(List.of("e", "f"), PageRequest.of(2, 2), 7),
				"https://x.example/l.json");
		assertThat(paging.self()).isEqualTo("https://x.example/l.json?page=3");
		assertThat(paging.previous()).isEqualTo("https://x.example/l.json?page=2");
		assertThat(paging.next()).isEqualTo("https://x.example/l.json?page=4");
		assertThat(paging.relations()).containsExactly("<https://x.example/l.json>; rel=\"first\"",
				"<https://x.example/l.json?page=4>; rel=\"last\"", "<https://x.example/l.json?page=2>; rel=\"prev\"",
				"<https://x.example/l.json?page=4>; rel=\"next\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/letters.csv?size=100", "/collections/trump-kim.csv", "/sources.csv", "/events.csv",
			"/topics.csv", "/correspondents.csv", "/dates/2018.csv", "/topics/denuclearisation.csv",
			"/correspondents/kim-jong-un.csv", "/collections.csv", "/dates.csv", "/sources/newsnpr-2022.csv",
			"/events/2018-06-12-singapore-summit.csv", "/timeline.csv" })
	void tablesHaveAHeaderAndFullRows(String path) throws IOException {
		List<CSVRecord> rows = csv(this.site.get(path).body());
		assertThat(rows).hasSizeGreaterThan(1).allMatch((row) -> row.size() == rows.getFirst().size());
	}

	@Test
	void aCellThatLooksLikeAFormulaIsText() throws IOException {
		List<CSVRecord> rows = csv(Csv.of(List.of("a", "b"),
				List.of(Csv.cells("=1+1", "+1"), Csv.cells("-1", "@x"), Csv.cells("a\"b,c\nd", null))));
		assertThat(rows.get(1)).containsExactly("'=1+1", "'+1");
		assertThat(rows.get(2)).containsExactly("'-1", "'@x");
		assertThat(rows.get(3)).containsExactly("a\"b,c\nd", "");
	}

	private static List<CSVRecord> csv(String table) throws IOException {
		try (var parser = CSVFormat.RFC4180.parse(new StringReader(table))) {
			return parser.getRecords();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { LETTER, "/letters/not-located", "/correspondents/kim-jong-un", "/collections/trump-kim",
			"/letters", "/correspondents", "/sources", "/sources/newsnpr-2022", "/events",
			"/events/2018-06-12-singapore-summit", "/topics", "/topics/denuclearisation", "/collections", "/timeline",
			"/dates/2018", "/dates/2018/08", "/dates/2018/08/02" })
	void linkedDataIsReadByAProcessorThatFetchesNothing(String path) throws Exception {
		String body = this.site.get(path + ".jsonld").body();
		var expanded = JsonLd.expand(JsonDocument.of(new StringReader(body))).get();
		assertThat(expanded).hasSize(1);
		assertThat(expanded.getJsonObject(0).getString("@id")).contains(path);
		assertThat(expanded.toString()).contains("https://schema.org/name");
	}

	@Test
	void referencesAreReadByPrograms() throws Exception {
		var parser = new BibTeXParser();
		var entries = parser.parse(new StringReader(this.site.get(LETTER + ".bib").body())).getEntries();
		BibTeXEntry entry = entries.values().iterator().next();
		assertThat(entry.getField(new Key("author")).toUserString()).isEqualTo("Trump, Donald J.");
		assertThat(entry.getField(new Key("date")).toUserString()).isEqualTo("2018-08-02");
		assertThat(this.site.get(LETTER + ".ris").body().split("\r\n")).contains("TY  - PCOMM",
				"AU  - Trump, Donald J.", "A2  - Kim, Jong Un", "DA  - 2018/08/02", "PY  - 2018");
		JsonNode csl = JsonMapper.shared().readTree(this.site.get(LETTER + ".csl.json").body()).get(0);
		assertThat(csl.path("type").asString()).isEqualTo("personal_communication");
		assertThat(csl.path("recipient").get(0).path("family").asString()).isEqualTo("Kim");
		assertThat(this.site.get("/letters/not-located.ris").body()).contains("sender not established")
			.doesNotContain("AU  -");
	}

	@Test
	void nothingIsSentTwice() {
		for (String path : List.of(LETTER, LETTER + ".json", "/letters.csv")) {
			SitePage first = this.site.get(path);
			String tag = first.header("ETag").orElseThrow();
			SitePage second = this.site.send("GET", path, "Accept", "text/html", "If-None-Match", tag);
			assertThat(second.status()).as(path).isEqualTo(304);
			assertThat(second.body()).isEmpty();
			assertThat(this.site.send("GET", path, "Accept", "text/html", "If-None-Match", "\"other\"").status())
				.isEqualTo(200);
		}
		String changed = this.site.get(LETTER + ".json").header("Last-Modified").orElseThrow();
		assertThat(this.site.send("GET", LETTER + ".json", "If-Modified-Since", changed).status()).isEqualTo(304);
		assertThat(
				this.site.send("GET", LETTER + ".json", "If-Modified-Since", "Tue, 01 Jan 2013 00:00:00 GMT").status())
			.isEqualTo(200);
	}

	@Test
	void otherSitesMayReadAndNobodyMayWrite() {
		Map<String, String> paths = Map.of(LETTER + ".json", "GET", "/letters", "HEAD");
		paths.forEach((path, method) -> {
			SitePage page = this.site.send(method, path, "Origin", "https://reader.example", "Accept", "*/*");
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.header("Access-Control-Allow-Origin")).contains("*");
			assertThat(page.header("Access-Control-Allow-Credentials")).isEmpty();
		});
		SitePage preflight = this.site.send("OPTIONS", LETTER, "Origin", "https://reader.example",
				"Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "If-None-Match");
		assertThat(preflight.status()).isEqualTo(200);
		assertThat(preflight.header("Access-Control-Allow-Headers").orElse("")).contains("If-None-Match");
		assertThat(this.site.send("OPTIONS", LETTER, "Accept", "*/*").header("Allow").orElse("")).contains("GET",
				"HEAD", "OPTIONS");
		SitePage head = this.site.send("HEAD", LETTER + ".json", "Accept", "*/*");
		assertThat(head.body()).isEmpty();
		assertThat(head.header("ETag")).isEqualTo(this.site.get(LETTER + ".json").header("ETag")).isPresent();
		assertThat(this.site.send("GET", "/admin/sign-in", "Origin", "https://reader.example", "Accept", "text/html")
			.header("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void koreanAddressesHaveTheirFormatsToo() {
		assertThat(this.site.get("/ko" + LETTER + ".json").body()).contains("/ko" + LETTER);
		assertThat(this.site.get("/ko" + LETTER + ".txt").body()).contains("→ 김정은");
		assertThat(this.site.get("/ko" + LETTER).document().select("link[rel=alternate][type=text/csv]").attr("href"))
			.endsWith("/ko" + LETTER + ".csv");
	}

}
