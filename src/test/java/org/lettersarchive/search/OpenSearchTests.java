package org.lettersarchive.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.lettersarchive.LettersArchive;
import org.lettersarchive.pagestore.OwnPublications;
import org.lettersarchive.testing.OpenSearchServer;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes of the site that share a real OpenSearch, beside one with an index in Lucene,
 * all on one database.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSearchTests extends SearchArchive {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private OpenSearchServer server;

	private ConfigurableApplicationContext one;

	private ConfigurableApplicationContext other;

	@BeforeAll
	void startNodes(@TempDir Path folder) throws IOException {
		this.server = OpenSearchServer.start(folder);
		this.one = node();
		this.other = node();
		patiently().until(
				() -> site(this.one).get("/search").status() == 200 && site(this.other).get("/search").status() == 200);
	}

	private ConfigurableApplicationContext node() {
		return new SpringApplicationBuilder(LettersArchive.class, OwnPublications.class, Site.class).run(
				"--spring.datasource.url=" + DATABASE.obtain(), "--this.server.address=127.0.0.1", "--server.port=0",
				"--archive.search.backend=opensearch", "--archive.search.hosts=" + this.server.address());
	}

	private static Site site(ConfigurableApplicationContext node) {
		return node.getBean(Site.class);
	}

	@AfterAll
	void stop() {
		Stream.of(this.one, this.other).forEach(ConfigurableApplicationContext::close);
		this.server.close();
	}

	@ParameterizedTest
	@Order(1)
	@CsvFileSource(resources = "/search-queries.csv", delimiter = '|', quoteCharacter = '^')
	void bothFindTheSameLettersAndCountThemAlike(String query, String letters) {
		JsonNode inLucene = answer(this.site, query);
		assertThat(answer(site(this.one), query)).isEqualTo(inLucene);
		if (letters != null) {
			assertThat(inLucene.path("total").asInt()).as(query).isEqualTo(Integer.parseInt(letters));
		}
	}

	@ParameterizedTest
	@Order(2)
	@MethodSource("hostileQueries")
	void bothMakeTheSameOfWhateverIsTyped(String query) {
		assertThat(answer(site(this.one), query)).isEqualTo(answer(this.site, query));
	}

	static List<String> hostileQueries() {
		return List.of("\"", "\"\"", "-", "--", "*", ":", "OR", "OR OR", "from:", "date:x", "((((", "\\", "%", "a:b:c",
				"<script>alert(1)</script>", "' or 1=1 --", "{\"query\":{}}", "kim AND trump", "kim~2", "/kim/",
				"\uD83D\uDE00", "\u0000", "\u202Ekim", "kim\tsummit", "x".repeat(10_000), "letter summit ".repeat(700),
				"김".repeat(3_000));
	}

	@ParameterizedTest
	@Order(3)
	@MethodSource("filters")
	void bothFilterAlike(String filters) {
		assertThat(answer(site(this.one), "the&" + filters, false))
			.isEqualTo(answer(this.site, "the&" + filters, false));
	}

	static List<String> filters() {
		return List.of("sender=kim-jong-un", "sender=-kim-jong-un", "sender=unknown", "sender=ada&sender=bo",
				"from=2018-06&to=2018-09", "to=1790-03-05", "text=yes", "text=no&status=-established", "lang=fr",
				"collection=made-up", "topic=denuclearisation&sender=donald-trump", "sort=date", "sort=-date&size=5",
				"size=7&page=3", "size=100&page=100");
	}

	@Test
	@Order(4)
	void aWordOfADraftIsFoundInNeither() {
		for (Site node : List.of(this.site, site(this.one), site(this.other))) {
			assertThat(found(node, "xylophagous")).isEmpty();
			assertThat(found(node, "zythum")).isEmpty();
		}
	}

	@Test
	@Order(5)
	void whatOneNodePublishesAllOfThemFind() {
		change(this.one, "update letter set title_en = 'Made up: of one' where slug = '1784-bees'");
		change(this.other, "update letter set title_en = 'Made up: of the other' where slug = '1790-hives'");
		change(this.context, "update letter set publication_state = 'draft' where slug = '1791-butterflies'");
		for (Site node : List.of(this.site, site(this.one), site(this.other))) {
			awaitFound(node, "%22up+of+one%22", "1784-bees");
			awaitFound(node, "%22up+of+the+other%22", "1790-hives");
			awaitFound(node, "from:조가비");
		}
		change(this.context, "update letter set publication_state = 'published' where slug = '1791-butterflies'");
		awaitFound(site(this.other), "from:조가비", "1791-butterflies");
	}

	@Test
	@Order(6)
	void goesOnWithoutOpenSearchAndLosesNothing() throws IOException {
		this.server.kill();
		patiently().until(() -> site(this.one).get("/search?q=bees").status() == 503);
		SitePage page = site(this.one).get("/search?q=bees");
		assertThat(page.header("Retry-After")).isPresent();
		assertThat(page.text()).contains("The search does not answer");
		assertThat(site(this.one).get("/search.json?q=bees").status()).isEqualTo(503);
		assertThat(site(this.one).get("/letters/1784-bees").status()).isEqualTo(200);
		change(this.one, "update letter set title_en = 'Made up: meanwhile' where slug = '1784-bees'");
		awaitFound(this.site, "meanwhile", "1784-bees");
		this.server.startAgain();
		patiently().until(() -> site(this.one).get("/search").status() == 200);
		awaitFound(site(this.one), "meanwhile", "1784-bees");
	}

	@Test
	@Order(7)
	void anIndexThatWasDeletedIsMadeAgain() {
		this.server.send("DELETE", "/letters-*");
		patiently().untilAsserted(() -> assertThat(found(site(this.other), "ghent")).hasSize(1));
	}

	private static JsonNode answer(Site node, String query) {
		return answer(node, query, true);
	}

	/**
	 * What is answered, without the address of the node.
	 */
	private static JsonNode answer(Site node, String query, boolean encode) {
		SitePage page = node
			.get("/search.json?size=100&q=" + (encode ? URLEncoder.encode(query, StandardCharsets.UTF_8) : query));
		assertThat(page.status()).as(query).isEqualTo(200);
		return MAPPER.readTree(page.body().replace(node.address(""), ""));
	}

}
