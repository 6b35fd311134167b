package org.lettersarchive.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.StatementCounter;
import org.lettersarchive.testing.TextArchive;
import org.lettersarchive.transcription.PublishedTexts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the public sees of texts and of their history.
 */
class PublishedTextTests extends TextArchive {

	@Autowired
	StatementCounter statements;

	@Test
	void draftsAndRevisionsUnderReviewAreNowhere() {
		for (String path : PAGES) {
			assertThat(this.site.get(path).body()).as(path).doesNotContain("UNREVIEWED", "DRAFTED", "For review.");
		}
		for (int number = 0; number < 12; number++) {
			SitePage page = this.site.get(BEES + "/revisions/" + number);
			assertThat(page.status()).isEqualTo((number >= 1 && number <= 5) ? 200 : 404);
			assertThat(page.body()).doesNotContain("UNREVIEWED", "DRAFTED", "For review.");
		}
	}

	@Test
	void aDraftLetterShowsNoTextAndNoHistory() {
		long hidden = letters().letter("ada-hides").from("ada-moth").dated("1784-06-01").draft().store();
		texts().original(hidden, "made-up-gazette", "fr").publish("SECRET", "");
		for (String path : List.of("", "/revisions", "/revisions/1", "/revisions/compare?from=1&to=2")) {
			assertThat(this.site.get("/letters/ada-hides" + path).status()).as(path).isEqualTo(404);
		}
		assertThat(this.site.get("/sources/made-up-gazette").body()).doesNotContain("ada-hides");
	}

	@Test
	void aPublishedTextIsSetAsALetterWithItsOrigin() {
		Document page = this.site.get(BEES).document();
		assertThat(page.select("link[href*=text][rel=stylesheet]")).hasSize(1);
		assertThat(page.select(".passages").eachAttr("lang")).containsExactly("fr", "en", "ko");
		assertThat(page.select(".passages[lang=fr] > p.dateline").text()).isEqualTo("Le Moulin, 3 mai 1784");
		assertThat(page.select("article.text").getFirst().text()).contains("French, original", "The Made-up Gazette",
				PublishedTexts.WRITER, PublishedTexts.REVIEWER, "No. 5", "The second look was mistaken.",
				"the reading is uncertain");
		assertThat(page.select("article.text").get(1).text()).contains("English, translation",
				"the French of the same witness", "No. 3");
		assertThat(page.select(".jump a").eachAttr("href"))
			.allMatch((link) -> page.getElementById(link.substring(1)) != null)
			.hasSize(3);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("a").eachAttr("href")).contains(BEES + "/revisions", BEES + "/revisions/5");
		assertThat(this.site.get("/ko" + BEES).texts("article.text h3")).containsExactly("프랑스어, 원문", "영어, 번역",
				"한국어, 번역");
	}

	@Test
	void aTextFromBeforeTheHistoryIsShownWithoutOne() {
		SitePage page = this.site.get(OLD);
		assertThat(page.document().select(".passages[lang=fr] > p").eachText()).containsExactly("Chère Ada,",
				"les abeilles <em>dorment</em>.");
		assertThat(page.texts("article.text footer").getFirst()).contains("Copied by Nobody",
				"before there was a history");
		assertThat(page.links()).noneMatch((link) -> link.contains("/revisions"));
		assertThat(this.site.get(OLD + "/revisions").text()).contains("No text of this letter has been published yet");
	}

	@Test
	void aPageWithoutTextAsksForNoFurtherStylesheet() {
		assertThat(this.site.get(SILENT).document().select("link[rel=stylesheet]")).hasSize(1);
	}

	@Test
	void theHistoryListsWhatWasPublishedByText() {
		Document page = this.site.get(BEES + "/revisions").document();
		assertThat(page.select("main section h2").eachText()).containsExactly("French, original", "Korean, translation",
				"English, translation");
		assertThat(page.select("main section").getFirst().select("li .number a").eachText()).containsExactly("No. 5",
				"No. 2", "No. 1");
		assertThat(page.select("main section").getFirst().select("li").getFirst().text()).contains(
				"the text as it is read now", "Brings back the text of No. 1", PublishedTexts.WRITER,
				PublishedTexts.REVIEWER);
		assertThat(page.select("main form")).hasSize(1);
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("5", "2");
	}

	@Test
	void aComparisonShowsExactlyTheChange() {
		for (String view : List.of("inline", "side")) {
			Document page = this.site.get(BEES + "/revisions/compare?from=1&to=2&view=" + view).document();
			page.select(".said").remove();
			assertThat(page.select("section del").eachText()).containsExactly("trois");
			assertThat(page.select("section ins").eachText()).hasSize(2).first().isEqualTo("quatre");
			assertThat(page.select("section ins").getLast().wholeText().strip()).isEqualTo("toujours");
			assertThat(page.select("details.folded summary").eachText()).containsExactly(
					"2 paragraphs without a change", "4 paragraphs without a change", "2 paragraphs without a change");
		}
		assertThat(
				this.site.get("/ko" + BEES + "/revisions/compare?from=1&to=2").texts("main > section del").getFirst())
			.isEqualTo("(빠진 글:trois)");
		assertThat(this.site.get(BEES + "/revisions/compare?from=1&to=5").text())
			.contains("The two texts are the same in every sign.");
	}

	@ParameterizedTest
	@CsvSource({ "from=1&to=3, 400, are revisions of different texts", "from=1&to=1, 400, was chosen twice",
			"from=1, 400, needs two revisions", "'', 400, needs two revisions", "from=abc&to=1, 400, is not the number",
			"from=0&to=1, 400, is not the number", "from=99999999999999999999&to=1, 400, is not the number",
			"from=1&to=77, 404, under the number 77", "from=1&from=2&to=2, 400, is not the number",
			"from=1&to=2&view=upside, 400, is no way to see", "from=%3Cscript%3E&to=1, 400, <script>",
			"from=%00&to=1, 400, is not the number", "from=-1&to=2, 400, is not the number" })
	void whatCannotBeComparedIsSaid(String query, int status, String what) {
		SitePage page = this.site.get(BEES + "/revisions/compare?" + query);
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.texts("[role=alert]")).singleElement().asString().contains(what);
		assertThat(page.document().select("input[name=from]")).isNotEmpty();
		assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(this.site.get("/ko" + BEES + "/revisions/compare?" + query).texts("[role=alert]").getFirst())
			.matches(".*[가-힣].*");
	}

	@ParameterizedTest
	@CsvSource({ "0", "01", "-1", "abc", "99999999999999999999", "1.5", "%3Cscript%3E", "９" })
	void whatIsNoNumberIsNotFound(String number) {
		assertThat(this.site.get(BEES + "/revisions/" + number).status()).isEqualTo(404);
	}

	@Test
	void anEarlierRevisionIsShownAsItWasPublished() throws NoSuchAlgorithmException {
		SitePage page = this.site.get(BEES + "/revisions/2");
		assertThat(page.text()).contains("depuis quatre jours", "The one that is read now is No. 5",
				PublishedTexts.WRITER, PublishedTexts.REVIEWER, "“quatre” after a second look");
		assertThat(page.links()).contains(BEES + "/revisions/1", BEES + "/revisions/5", BEES + "/revisions",
				BEES + "/revisions/compare?from=2&to=5");
		List<String> hashes = page.texts(".hashes code");
		List<String> printed = page.document().select("pre code").stream().map((code) -> code.wholeText()).toList();
		assertThat(sha256(printed.get(0))).isEqualTo(hashes.get(1));
		assertThat(sha256(printed.get(1))).isEqualTo(hashes.get(0));
		assertThat(printed.get(0)).contains(hashes.get(0)).contains("previous 64:" + hashes.get(2));
		assertThat(page.texts(".citation").getFirst()).contains(BEES + "/revisions/2", "text no. 2", hashes.get(1));
		assertThat(this.site.get(BEES + "/revisions/5").text()).contains("This is the text as it is read");
	}

	@Test
	void aWithdrawnTextIsGoneEverywhereAndLeavesTombstones() {
		for (int number = 1; number <= 2; number++) {
			SitePage page = this.site.get(SILENT + "/revisions/" + number);
			assertThat(page.status()).isEqualTo(410);
			assertThat(page.text()).contains("was withdrawn on", "The family asked for it.");
			assertThat(page.document().select("header.site nav a")).isNotEmpty();
			assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		}
		assertThat(this.site.get(SILENT + "/revisions").text()).contains("The family asked for it.", "No. 1", "No. 2");
		assertThat(this.site.get(SILENT + "/revisions/compare?from=1&to=2").status()).isEqualTo(410);
		assertThat(this.site.get(SILENT).text()).contains("was published here and has been withdrawn");
		assertThat(this.site.get(SILENT).links()).contains(SILENT + "/revisions");
		for (String path : PAGES) {
			assertThat(this.site.get(path).body()).as(path).doesNotContain("ich schweige");
		}
		assertThat(this.site.get("/sources/made-up-gazette").links()).doesNotContain(SILENT);
	}

	@Test
	void whatAMaliciousTranscriberTypesIsText() {
		for (String path : List.of(MALICE, MALICE + "/revisions", MALICE + "/revisions/1", MALICE + "/revisions/2",
				MALICE + "/revisions/compare?from=1&to=2", MALICE + "/revisions/compare?from=1&to=2&view=side")) {
			SitePage page = this.site.get(path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.document()
				.select("script:not([src^=/assets/]):not([src^=/webjars/]), main img, main b[onclick], [onerror], a[href^=javascript], main i"))
				.as(path)
				.isEmpty();
		}
		assertThat(this.site.get(MALICE).text()).contains("<script>alert(5)</script>",
				"${7+7} __${7+7}__::.x &lt;i&gt;");
	}

	@Test
	void formerAddressesLeadToThePresentOnes() {
		for (String rest : List.of("", "/revisions", "/revisions/2", "/revisions/compare?from=1&to=2&view=side")) {
			SitePage page = this.site.get("/ko/letters/ada-on-wasps" + rest);
			assertThat(page.status()).as(rest).isEqualTo(301);
			assertThat(page.header("Location").orElseThrow()).endsWith("/ko" + BEES + rest);
		}
	}

	@Test
	void aWithdrawnLetterTakesItsHistoryAlong() {
		letters().letter("ada-regrets").from("ada-moth").dated("1784-05-09").withdrawn().store();
		for (String rest : List.of("/revisions", "/revisions/1", "/revisions/compare?from=1&to=2")) {
			SitePage page = this.site.get("/letters/ada-regrets" + rest);
			assertThat(page.status()).as(rest).isEqualTo(410);
			assertThat(page.text()).contains("It was somebody else's.");
		}
	}

	@Test
	void listsAndRecordsKnowWhichLettersHaveTexts() {
		assertThat(this.site.get("/letters?text=yes").texts("ol.letters > li")).hasSize(3);
		assertThat(this.site.get("/").texts("section[aria-labelledby=text]").getFirst())
			.contains("Made up: ada-on-bees")
			.doesNotContain("Made up: bo-falls-silent");
		assertThat(this.site.get("/collections/made-up").text()).contains("3 letters with their texts");
		assertThat(this.site.get("/sources/made-up-gazette").texts("section[aria-labelledby=texts] li"))
			.contains("Made up: ada-on-bees French, original", "Made up: ada-on-bees English, translation");
	}

	@Test
	void everyPageIsValidAndCostsNoMoreThanSixStatements() throws IOException {
		for (String prefix : List.of("", "/ko")) {
			for (String path : PAGES) {
				this.statements.reset();
				SitePage page = this.site.get(prefix + path);
				assertThat(this.statements.statements()).as(path).hasSizeLessThanOrEqualTo(7);
				assertThat(HtmlValidity.findings(page.body())).as(path).isEmpty();
				assertThat(page.body()).as(path).doesNotContain("??");
				assertThat(page.document().select("h1")).as(path).hasSize(1);
				assertThat(page.document().select("[style], style, [onclick]")).as(path).isEmpty();
			}
		}
	}

	private static String sha256(String text) throws NoSuchAlgorithmException {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
