package org.lettersarchive.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.StatementCounter;
import org.lettersarchive.testing.TextArchive;
import org.lettersarchive.transcription.PublishedTexts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was linked to or cited is found again, whatever became of it.
 */
class LastingAddressTests extends TextArchive {

	private static final String SHIP = "The ship came in on Tuesday with twelve casks of herring and no letter from you.";

	private static final String HARVEST = "Our barley stands well, though the hail of Saint Martin took the oats by the river.";

	private static final String UNCLE = "Uncle Bartel has sold the grey horse and bought a clock that does not go.";

	@Autowired
	StatementCounter statements;

	private final List<PublishedTexts.Text> published = new ArrayList<>();

	// Other tests of this archive count the texts that are read.
	@AfterEach
	void withdraw() {
		this.published.forEach((text) -> text.withdraw("It was for the test alone."));
		this.published.clear();
	}

	@Test
	void aLetterCitedTodayAndRevisedTwiceIsOpenedFromTheOldCitation() throws NoSuchAlgorithmException {
		String letter = letter("dot-is-cited");
		PublishedTexts.Text text = text(letter);
		text.publish(SHIP + "\n\n" + HARVEST, "");
		Document cited = this.site.get(letter).document();
		String citation = cited.select("#cite ~ .citations > .citation").text();
		String address = cited.select("#cite ~ .citations > .citation a.uri").attr("href");
		assertThat(cited.select(".citations dd.citation").eachText()).hasSize(3)
			.allSatisfy((form) -> assertThat(form).contains(address, "text no. 1 (English)"));
		String hash = citation.replaceAll(".*SHA-256 ([0-9a-f]{64}).*", "$1");
		assertThat(citation).contains("text no. 1 (English), published", address).endsWith("SHA-256 " + hash);

		text.publish(SHIP.replace("Tuesday", "Thursday") + "\n\n" + HARVEST, "The day was misread.");
		text.publish(SHIP.replace("Tuesday", "Thursday") + "\n\n" + UNCLE, "The second leaf is another.");

		assertThat(address).endsWith("/letters/dot-is-cited/revisions/1");
		Document opened = this.site.get(address.substring(address.indexOf("/letters"))).document();
		assertThat(opened.select(".passages > p").eachText()).containsExactly(SHIP, HARVEST);
		assertThat(opened.select(".standing").text()).contains("The one that is read now is No. 3");
		String form = opened.select(".check pre").getFirst().wholeText();
		assertThat(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(hash);
		assertThat(opened.select(".citations > .citation").text()).isEqualTo(citation);
		Document changes = this.site.get(opened.select(".standing a[href*=compare]").attr("href")).document();
		changes.select(".said").remove();
		assertThat(changes.select("section del").text()).contains("Tuesday", "barley");
		assertThat(changes.select("section ins").text()).contains("Thursday", "Bartel");
	}

	@Test
	void aPassageIsLinkedToOnThePageOfTheLetterAndOfTheRevision() {
		String letter = letter("dot-is-linked");
		text(letter).publish("@salutation Dear Bo,\n\n" + SHIP, "");
		Document page = this.site.get("/ko" + letter).document();
		assertThat(page.select(".passages > p").eachAttr("id")).containsExactly("p1", "p2");
		assertThat(page.select("#p2 > a.permalink").attr("href")).isEqualTo("/ko" + letter + "/passages/2");
		assertThat(page.select("#p2 > a.permalink").attr("aria-label")).isEqualTo("단락 2 링크");
		assertThat(page.select("#p2").text()).isEqualTo(SHIP);
		assertThat(this.site.get(letter + "/revisions/1").document().select("#p2 > a.permalink").attr("href"))
			.isEqualTo("#p2");
	}

	@Test
	void aPassageThatStandsIsShownWithItsPlaceInTheLetter() {
		String letter = letter("dot-stands");
		text(letter).publish(SHIP + "\n\n" + HARVEST, "");
		this.statements.reset();
		SitePage page = this.site.get(letter + "/passages/2");
		assertThat(this.statements.statements()).hasSizeBetween(1, 6);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("h1")).containsExactly("Passage 2");
		assertThat(page.texts(".passages > p")).containsExactly(HARVEST);
		assertThat(hrefs(page)).contains(letter + "#p2", letter + "/revisions/1#p2");
		assertThat(page.document().select(".citations > .citation a.uri").attr("href"))
			.endsWith(letter + "/revisions/1#p2");
		assertThat(this.site.get("/ko" + letter + "/passages/2").texts("h1")).containsExactly("단락 2");
	}

	@Test
	void aPassageThatWasDividedMovedJoinedOrTakenOutIsExplained() {
		String letter = letter("dot-divides");
		PublishedTexts.Text text = text(letter);
		text.publish(String.join("\n\n", SHIP, HARVEST, UNCLE), "");
		text.publish(String.join("\n\n", "The ship came in on Tuesday with twelve casks of herring.",
				"And no letter from you.", HARVEST, UNCLE), "");
		text.publish(String.join("\n\n", UNCLE, "The ship came in on Tuesday with twelve casks of herring.",
				"And no letter from you. " + HARVEST), "");
		text.publish(String.join("\n\n", "The ship came in on Tuesday with twelve casks of herring.",
				"And no letter from you. " + HARVEST), "");
		assertThat(happened(letter, 1)).containsExactly("No. 1 It came into the text.",
				"No. 2 It was divided. Words of it are in Passage 4");
		assertThat(happened(letter, 4)).containsExactly("No. 2 It came into the text with words of Passage 1",
				"No. 3 It was taken out. Its words are in Passage 2");
		assertThat(happened(letter, 2)).containsExactly("No. 1 It came into the text.",
				"No. 3 Words were joined to it of Passage 4");
		assertThat(happened(letter, 3)).containsExactly("No. 1 It came into the text.",
				"No. 3 It was moved to another place.", "No. 4 It was taken out.");
		SitePage gone = this.site.get(letter + "/passages/3");
		assertThat(gone.status()).isEqualTo(200);
		assertThat(gone.texts(".passages > p")).containsExactly(UNCLE);
		assertThat(gone.texts(".standing").getFirst()).contains("does not stand in the text as it is read now");
		assertThat(hrefs(gone)).contains(letter + "/revisions/3#p3");
	}

	@Test
	void aPassageOfAWithdrawnTextLeavesATombstone() {
		SitePage page = this.site.get(SILENT + "/passages/2");
		assertThat(page.status()).isEqualTo(410);
		assertThat(page.text()).contains("The text was withdrawn on").doesNotContain("schweige");
		assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "99", "x", "99999999999", "-1", "2.5" })
	void whatIsNoPassageIsNotFound(String number) {
		assertThat(this.site.get(BEES + "/passages/" + number).status()).isEqualTo(404);
	}

	@Test
	void thePassagesOfADraftLetterAreNowhere() {
		long hidden = letters().letter("dot-hides").from("ada-moth").dated("1784-06-01").draft().store();
		texts().original(hidden, "made-up-gazette", "en").publish("SECRET", "");
		assertThat(this.site.get("/letters/dot-hides/passages/1").status()).isEqualTo(404);
	}

	private static List<String> hrefs(SitePage page) {
		return page.document().select("a").eachAttr("href");
	}

	private List<String> happened(String letter, int passage) {
		return this.site.get(letter + "/passages/" + passage)
			.document()
			.select(".happened > li")
			.stream()
			.map((event) -> event.select("a").getFirst().text() + " " + event.select(".label").text())
			.toList();
	}

	private String letter(String slug) {
		letters().letter(slug).from("ada-moth").to("bo-finch").dated("1784-05-04").store();
		return "/letters/" + slug;
	}

	private PublishedTexts.Text text(String letter) {
		long id = this.database.sql("select id from letter where slug = ?")
			.param(letter.substring("/letters/".length()))
			.query(Long.class)
			.single();
		PublishedTexts.Text text = texts().original(id, "made-up-gazette", "en");
		this.published.add(text);
		return text;
	}

}
