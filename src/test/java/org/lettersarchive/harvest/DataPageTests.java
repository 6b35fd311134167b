package org.lettersarchive.harvest;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the archive says of its own data, held against the running site.
 */
@SiteTest
class DataPageTests {

	private static final Set<String> NOT_DESCRIBED = Set.of("/data", "/robots.txt", "/opensearch.xml",
			"/sitemap-pages.xml", "/sitemap-{number}.xml", "/search/suggestions", "/privacy",
			"/.well-known/security.txt");

	@Autowired
	Site site;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void theDescriptionForProgramsHasEveryAddressAndEveryFormat() {
		JsonNode described = JsonMapper.shared().readTree(this.site.get("/openapi.json").body());
		Set<String> expected = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((info, method) -> {
			if (method.getBeanType().getPackageName().matches(".*\\.(harvest|search|status)")) {
				expected.addAll(info.getPatternValues());
				info.getPatternValues()
					.stream()
					.filter((path) -> !path.contains(".") && !NOT_DESCRIBED.contains(path))
					.forEach((path) -> info.getProducesCondition()
						.getProducibleMediaTypes()
						.stream()
						.filter((type) -> !type.equals(MediaType.TEXT_HTML))
						.findFirst()
						.ifPresent((type) -> assertThat(contentOf(described, path).propertyNames()).as(path)
							.contains(type.getType() + "/" + type.getSubtype())));
			}
		});
		expected.removeAll(NOT_DESCRIBED);
		assertThat(described.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(described.path("openapi").asString()).isEqualTo("3.1.0");
		described.path("paths").properties().forEach((path) -> {
			String address = path.getKey()
				.replace("{slug}", "2018-08-02-trump-to-kim")
				.replace("{year}", "2018")
				.replace("{month}", "08")
				.replace("{day}", "02")
				.replace("/correspondents/{id}", "/correspondents/kim-jong-un")
				.replace("/sources/{id}", "/sources/newsnpr-2022")
				.replace("/events/{id}", "/events/2018-06-12-singapore-summit")
				.replace("/topics/{id}", "/topics/denuclearisation")
				.replace("/collections/{id}", "/collections/trump-kim");
			if (!address.contains("/revisions/") && !address.contains("/passages/")) {
				contentOf(described, path.getKey()).propertyNames().forEach((type) -> {
					SitePage page = this.site.send("GET", address, "Accept", type);
					assertThat(page.status()).as(address + " " + type).isEqualTo(200);
					assertThat(page.header("Content-Type").orElse("")).as(address).startsWith(type);
				});
			}
		});
	}

	private static JsonNode contentOf(JsonNode described, String path) {
		return described.path("paths").path(path).path("get").path("responses").path("200").path("content");
	}

	@Test
	void thePageLeadsToAllOfIt() {
		for (String prefix : List.of("", "/ko")) {
			SitePage page = this.site.get(prefix + "/data");
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.links()).contains(prefix + "/feed.atom", prefix + "/cmif.xml", prefix + "/openapi.json");
		}
	}

	@Test
	void theFeedIsReadByAReader() throws Exception {
		for (String path : List.of("/feed.atom", "/correspondents/kim-jong-un/feed.atom", "/ko/feed.atom")) {
			var feed = new SyndFeedInput().build(new StringReader(this.site.get(path).body()));
			assertThat(feed.getEntries()).hasSizeGreaterThan(10).allMatch((entry) -> entry.getUpdatedDate() != null);
		}
		assertThat(this.site.get("/correspondents/nobody/feed.atom").status()).isEqualTo(404);
	}

	@Test
	void searchEnginesAreToldWhereToGo() {
		assertThat(this.site.get("/robots.txt").body()).contains("Disallow: /letters?", "/sitemap.xml");
		Set<String> parts = TeiExportTests.xml(this.site.get("/sitemap.xml").body())
			.select("loc")
			.stream()
			.map((loc) -> loc.text())
			.collect(Collectors.toSet());
		assertThat(parts).hasSize(2);
		parts.forEach((part) -> assertThat(this.site.get(part.substring(this.site.address("").length())).body())
			.contains("<urlset"));
		assertThat(this.site.get("/opensearch.xml").body()).contains("/search?q={searchTerms}");
		assertThat(this.site.get("/sitemap-7.xml").status()).isEqualTo(404);
	}

	@Test
	void aLetterIsCitedByTheHandbooks() {
		SitePage page = this.site.get("/letters/2018-08-02-trump-to-kim");
		assertThat(page.texts(".cite dd").getFirst())
			.startsWith("Trump, Donald J. Letter to Kim Jong Un. August 2, 2018.");
		assertThat(page.texts(".cite dd").get(1)).contains("2 Aug. 2018");
		assertThat(page.texts(".cite dd").get(2)).startsWith("Trump, D. J. (2018, August 2).");
		assertThat(this.site.get("/letters/not-located").texts(".cite dd"))
			.allMatch((citation) -> citation.toLowerCase(Locale.ROOT).contains("sender not established"));
		assertThat(page.document().select("meta[name=citation_author]").attr("content")).isEqualTo("Donald J. Trump");
		assertThat(page.response().headers().allValues("Link")).anyMatch((link) -> link.contains("cite-as"))
			.anyMatch((link) -> link.contains("rel=\"collection\""));
	}

}
