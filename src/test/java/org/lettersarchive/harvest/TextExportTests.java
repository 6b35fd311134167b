package org.lettersarchive.harvest;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.JsonSchemas;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.TextArchive;
import org.lettersarchive.text.LetterText;
import org.lettersarchive.text.UploadedText;
import org.lettersarchive.transcription.PublishedTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts and their history in the formats of data.
 */
class TextExportTests extends TextArchive {

	private static final String EVERY_MARK = """
			@page 1r

			@heading On *bees*

			@address To Bo\\
			in the [?garden?]

			@dateline Ynys Mill, 3 May 1784

			@salutation Dear {+good+} friend,

			It {-rained-} [+snowed+] on [!teh|the!] mill,[^1] {-{+twice+}-}[|2|] and [... two words] [!stood!] [...].

			@closer Ever yours

			@signature Ada

			@postscript The <b>goat</b> & I are “well”.

			[^1]: The sheet is *torn* [?here?].
			""";

	@Test
	void aTextThatUsesEveryMarkIsValidAndComesBackTheSame() throws Exception {
		RelaxNg schema = new RelaxNg("tei_all-4.9.0a.rng");
		long letter = letters().letter("ada-marks-all").from("ada-moth").dated("1784-05-04").store();
		PublishedTexts.Text text = texts().original(letter, "made-up-gazette", "en");
		text.publish(EVERY_MARK, "Every mark.");
		String canonical = LetterText.parse(EVERY_MARK).text().canonical();
		for (String path : List.of("/letters/ada-marks-all", "/letters/ada-marks-all/revisions/1")) {
			SitePage page = this.site.get(path + ".xml");
			assertThat(schema.problemsOf(page.body())).as(path).isEmpty();
			UploadedText again = UploadedText.read(page.body().getBytes(StandardCharsets.UTF_8), "letter.xml");
			assertThat(again.text().canonical()).as(path).isEqualTo(canonical);
			assertThat(again.losses()).as(path).isEmpty();
		}
		// Other tests of this archive count the texts that are read.
		text.withdraw("It was for the test alone.");
	}

	@Test
	void allTextsOfALetterStandInOneDocument() throws Exception {
		SitePage page = this.site.get(BEES + ".xml");
		assertThat(new RelaxNg("tei_all-4.9.0a.rng").problemsOf(page.body())).isEmpty();
		Document tei = TeiExportTests.xml(page.body());
		assertThat(tei.select("group > text").eachAttr("xml:lang")).containsExactly("fr", "en", "ko");
		assertThat(tei.select("respStmt > name").eachText()).contains(PublishedTexts.WRITER, PublishedTexts.REVIEWER);
		assertThat(tei.select("revisionDesc > change").eachAttr("n")).contains("1", "2", "3", "4", "5");
		assertThat(tei.select("change[n=5]").text()).contains("The second look was mistaken.");
		assertThat(tei.select("listWit > witness")).hasSize(1);
		assertThat(tei.select("text text [xml:id]").eachAttr("xml:id")).doesNotHaveDuplicates()
			.contains("p1", "p2")
			.hasSize(this.site.get(BEES).document().select(".passages > p[id]").size());
		assertThat(page.body()).doesNotContain("UNREVIEWED", "DRAFTED");
	}

	@Test
	void aRevisionIsDataToo() throws Exception {
		JsonNode revision = JsonMapper.shared().readTree(this.site.get(BEES + "/revisions/1.json").body());
		assertThat(revision.path("text").asString()).isEqualTo(LetterText.parse(FIRST).text().canonical());
		assertThat(revision.path("hash").asString()).hasSize(64);
		assertThat(revision.path("passages").size()).isEqualTo(13);
		JsonNode passage = JsonMapper.shared().readTree(this.site.get(BEES + "/passages/4.json").body());
		assertThat(passage.path("kind").asString()).isEqualTo("paragraph");
		assertThat(passage.path("text").asString()).startsWith("Les abeilles dorment encore.");
		assertThat(passage.path("current").asBoolean()).isTrue();
		assertThat(JsonSchemas.problems(this.site, BEES + "/passages/4.json")).isEmpty();
		assertThat(JsonSchemas.problems(this.site, BEES + "/revisions/1.json")).isEmpty();
		assertThat(JsonSchemas.problems(this.site, BEES + "/revisions/compare.json?from=1&to=2")).isEmpty();
		assertThat(JsonSchemas.problems(this.site, BEES + ".json")).isEmpty();
		assertThat(this.site.get(SILENT + "/passages/1.json").status()).isEqualTo(410);
		assertThat(JsonLd.expand(JsonDocument.of(new StringReader(this.site.get(BEES + "/revisions/1.jsonld").body())))
			.get()
			.getJsonObject(0)
			.getString("@id")).endsWith(BEES + "/revisions/1");
		assertThat(this.site.get(BEES + "/revisions.csv").body().lines()).anyMatch((row) -> row.startsWith("5,"));
		assertThat(this.site.get(BEES + "/revisions/1.txt").body()).isEqualTo(revision.path("text").asString());
		JsonNode compared = JsonMapper.shared()
			.readTree(this.site.get(BEES + "/revisions/compare.json?from=1&to=2").body());
		assertThat(compared.findValuesAsString("text")).contains("trois", "quatre");
		assertThat(this.site.get(BEES + "/revisions/compare.json?from=1&to=3").status()).isEqualTo(400);
		assertThat(this.site.get("/letters/ada-on-wasps/revisions/2.xml").header("Location").orElse(""))
			.endsWith(BEES + "/revisions/2.xml");
	}

	@Test
	void aWithdrawnTextIsInNoFormat() {
		for (String path : List.of(SILENT + ".json", SILENT + ".xml", SILENT + ".txt", SILENT + ".md",
				SILENT + ".jsonld", SILENT + "/revisions.json", SILENT + "/revisions.csv", SILENT + "/passages/1.json",
				SILENT + "/revisions/1.json")) {
			assertThat(this.site.get(path).body()).as(path).doesNotContain("ich schweige");
		}
		for (String path : List.of("/revisions/1.json", "/revisions/1.jsonld", "/revisions/1.xml",
				"/revisions/1.txt")) {
			assertThat(this.site.get(SILENT + path).status()).as(path).isEqualTo(410);
		}
	}

	@Test
	void aLetterWithTextsIsDataInEveryFormat() {
		JsonNode letter = JsonMapper.shared().readTree(this.site.get(BEES + ".json").body());
		assertThat(letter.path("texts").size()).isEqualTo(3);
		assertThat(this.site.get(BEES).response().headers().allValues("Link"))
			.contains("<" + this.site.address(BEES + "/revisions/5") + ">; rel=\"item\"; type=\"text/html\"");
		assertThat(this.site.get(BEES + ".md").body()).contains("@dateline Le Moulin", "[?moulin?]");
		assertThat(this.site.get(BEES + ".txt").body()).contains("Il neige").doesNotContain("Il pleut");
		assertThat(this.site.get(BEES + ".bib").body()).contains(BEES + "/revisions/", "SHA-256");
		assertThat(this.site.get("/letters/ada-on-wasps.json").header("Location").orElse("")).endsWith(BEES + ".json");
		assertThat(this.site.get("/letters/cy-means-ill.csv").status()).isEqualTo(200);
	}

}
