package org.lettersarchive.harvest;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The letters of the first collection in TEI and CMIF.
 */
@SiteTest
class TeiExportTests {

	@Autowired
	Site site;

	@Autowired
	StatementCounter statements;

	@Test
	void everyLetterIsValidTei() throws Exception {
		RelaxNg schema = new RelaxNg("tei_all-4.9.0a.rng");
		List<String> slugs = JsonMapper.shared()
			.readTree(this.site.get("/letters.json?size=100").body())
			.findValuesAsString("slug");
		assertThat(slugs).hasSize(27);
		for (String slug : slugs) {
			this.statements.reset();
			SitePage page = this.site.get("/letters/" + slug + ".xml");
			assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(7);
			assertThat(schema.problemsOf(page.body())).as(slug).isEmpty();
		}
		assertThat(schema.problemsOf(this.site.get("/letters/not-located.xml").body().replace("correspDesc", "desc")))
			.isNotEmpty();
	}

	@Test
	void theHeaderSaysWhatTheRecordSays() {
		SitePage page = this.site.get("/letters/2018-08-02-trump-to-kim.xml");
		assertThat(page.header("Content-Type").orElseThrow()).startsWith("application/tei+xml");
		Document tei = xml(page.body());
		assertThat(tei.select("correspAction[type=sent] > persName").attr("ref")).contains("wikidata");
		assertThat(tei.select("correspAction[type=sent] > date").attr("when")).isEqualTo("2018-08-02");
		assertThat(tei.select("correspAction[type=sent] > date").attr("cert")).isEqualTo("high");
		assertThat(tei.select("correspContext > ref[type=prev]")).isNotEmpty();
		Document open = xml(this.site.get("/letters/not-located.xml").body());
		assertThat(open.select("correspAction[type=sent] > rs").text()).isEqualTo("Sender not established");
		assertThat(open.select("correspAction > date").attr("notBefore")).isNotEmpty();
	}

	@Test
	void theCollectionIsValidCmif() throws Exception {
		RelaxNg schema = new RelaxNg("cmif-1.1.rng");
		for (String path : List.of("/cmif.xml", "/collections/trump-kim/cmif.xml")) {
			SitePage page = this.site.get(path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(schema.problemsOf(page.body())).as(path).isEmpty();
			assertThat(xml(page.body()).select("correspDesc")).hasSize(27);
		}
		assertThat(this.site.get("/collections/none/cmif.xml").status()).isEqualTo(404);
	}

	static Document xml(String body) {
		return Jsoup.parse(body, "", Parser.xmlParser());
	}

}
