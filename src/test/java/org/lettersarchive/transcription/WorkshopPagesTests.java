package org.lettersarchive.transcription;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.PageSamples;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of the workshop answer to what people send. Each test begins a text in a
 * language of its own, and publishes none.
 */
@SiteTest
class WorkshopPagesTests {

	private static final String LETTER = "/admin/letters/2018-04-01-kim-to-trump";

	private static int languages;

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	private Account account;

	private OfficeVisitor transcriber;

	@BeforeEach
	void comesIn() {
		this.account = this.people.add("transcriber");
		this.transcriber = this.people.signIn(this.account);
	}

	@Test
	void aTextWithoutAWitnessIsNotBegunAndWhatWasTypedStays() {
		SitePage page = begin(Map.of("witness", "", "language", "xx-x", "kind", "original", "translatedFrom",
				"the Welsh", "rights", "", "credit", "Mill & Sons"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#witness-problem").getFirst()).isEqualTo("Please fill this in.");
		assertThat(page.texts("#rights-problem").getFirst()).isEqualTo("Please fill this in.");
		assertThat(page.texts("#translatedFrom-problem").getFirst()).startsWith("Only a translation");
		assertThat(page.document().select("#language").val()).isEqualTo("xx-x");
		assertThat(page.document().select("#translatedFrom").val()).isEqualTo("the Welsh");
		assertThat(page.document().select("#credit").val()).isEqualTo("Mill & Sons");
	}

	@ParameterizedTest
	@CsvSource({ "no-such-source, fr, original, witness", "woodward-tapes, not a tag, original, language",
			"woodward-tapes, fr, rumour, kind", "woodward-tapes, '', original, language" })
	void eachFieldThatDoesNotFitIsNamed(String witness, String language, String kind, String field) {
		SitePage page = begin(Map.of("witness", witness, "language", language, "kind", kind, "rights",
				"http://rightsstatements.org/vocab/UND/1.0/"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#" + field + "-problem")).hasSize(1);
	}

	@Test
	void thereIsOneTextForAWitnessAndALanguage() {
		String language = newLanguage();
		assertThat(begin(fields(language)).status()).isEqualTo(302);
		SitePage again = begin(fields(language));
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.texts("#witness-problem").getFirst()).startsWith("There is a text after this witness");
	}

	@Test
	void aDraftIsSavedShownAndNowhereToBeSeenOutside() {
		String draft = beginText();
		SitePage saved = this.transcriber.submit(draft, Map.of("text", "Zwetschgendatschi *for you*", "then", "save"));
		assertThat(saved.status()).isEqualTo(302);
		SitePage page = this.transcriber.get(draft);
		assertThat(page.document().select("#text").val()).isEqualTo("Zwetschgendatschi *for you*");
		assertThat(page.texts("#preview em")).containsExactly("for you");
		for (String path : PageSamples.PATHS) {
			assertThat(this.site.get(path).body()).as(path).doesNotContain("Zwetschgendatschi");
		}
		String letter = LETTER.replace("/admin", "");
		assertThat(this.site.get(letter).body()).doesNotContain("Zwetschgendatschi");
		assertThat(this.site.get(letter + "/revisions").body()).doesNotContain("Zwetschgendatschi");
		assertThat(this.site.get(letter + "/revisions/1").status()).isEqualTo(404);
	}

	@Test
	void markupThatIsTypedStaysText() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text",
				"<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) </textarea>"));
		SitePage page = this.transcriber.get(draft);
		assertThat(page.document().select("#preview script, #preview img, #preview a")).isEmpty();
		assertThat(page.document().select("#text").val()).endsWith("</textarea>");
	}

	@Test
	void aSaveOnAnOlderVersionShowsBothTexts() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "One\n\nTwo"));
		SitePage stale = this.transcriber.get(draft);
		this.transcriber.submit(draft, Map.of("text", "One more\n\nTwo"));
		SitePage merge = this.transcriber.submit(stale, draft, Map.of("text", "One less\n\nTwo"));
		assertThat(merge.status()).isEqualTo(409);
		assertThat(merge.texts(".conflict .typed")).containsExactly("One", "One more", "One less");
		assertThat(merge.document().select("textarea[name=part]")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "99999999", "x", "", "99999999999999999999" })
	void aVersionThatNeverWasIsNoFault(String version) {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "One"));
		SitePage page = this.transcriber.submit(draft, Map.of("text", "Two", "version", version));
		assertThat(page.status()).isIn(400, 409);
		assertThat(this.transcriber.get(draft).document().select("#text").val()).isEqualTo("One");
	}

	@Test
	void aTextThatIsTooLongIsNotSavedAndStays() {
		String draft = beginText();
		String text = "long ".repeat(200_001).strip();
		SitePage page = this.transcriber.submit(draft, Map.of("text", text));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".problem").getFirst()).contains("longer than a million characters");
		assertThat(page.document().select("#text").val()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/draft", "/versions", "/versions/1", "/submission", "/review", "/revisions/1",
			"/withdrawal" })
	void whatIsNotThereIsNotFound(String page) {
		OfficeVisitor editor = this.people.signedIn("editor");
		assertThat(editor.get("/admin/transcriptions/" + UUID.randomUUID() + page).status()).isEqualTo(404);
		assertThat(editor.get("/admin/transcriptions/nonsense" + page).status()).isIn(400, 404);
	}

	@Test
	void aTranscriberSeesTheOwnTextsOnlyAndReviewsNone() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "Mine"));
		SitePage form = this.transcriber.get(draft.replace("/draft", "/submission"));
		assertThat(this.transcriber.submit(form, "/submission", Map.of("note", "")).status()).isEqualTo(302);
		OfficeVisitor other = this.people.signedIn("transcriber");
		assertThat(other.get(draft).status()).isEqualTo(404);
		SitePage review = this.transcriber.get(draft.replace("/draft", "/review"));
		assertThat(review.document().select("form[action$=/publication], form[action$=/return]")).isEmpty();
		Map<String, String> sent = Map.of("number", "1", "note", "", "_csrf",
				form.document().select("form[action$=/submission] input[name=_csrf]").val());
		assertThat(this.transcriber.post(draft.replace("/draft", "/publication"), sent).status()).isEqualTo(403);
		assertThat(this.transcriber.post(draft.replace("/draft", "/return"), sent).status()).isIn(403, 422);
		assertThat(this.transcriber.get(draft.replace("/draft", "")).texts(".lead .state"))
			.containsExactly("waits for review");
	}

	@Test
	void whoWroteARevisionCannotPublishItByAnyRequest() {
		OfficeVisitor editor = this.people.signedIn("editor");
		String draft = begun(editor);
		editor.submit(draft, Map.of("text", "By myself"));
		SitePage form = editor.get(draft.replace("/draft", "/submission"));
		editor.follow(editor.submit(form, "/submission", Map.of("note", "")));
		SitePage answer = editor.post(draft.replace("/draft", "/publication"), Map.of("number", "1", "note", "",
				"_csrf", form.document().select("form[action$=/submission] input[name=_csrf]").val()));
		assertThat(answer.status()).as(answer.text()).isEqualTo(409);
		assertThat(answer.texts(".problem").getFirst()).startsWith("Whoever wrote a revision");
		assertThat(editor.get(draft.replace("/draft", "")).texts(".lead .state")).containsExactly("waits for review");
	}

	@Test
	void aRevisionIsReturnedWithWordsOnly() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "The mill stands"));
		this.transcriber.submit(this.transcriber.get(draft.replace("/draft", "/submission")), "/submission",
				Map.of("note", ""));
		OfficeVisitor editor = this.people.signedIn("editor");
		SitePage review = editor.get(draft.replace("/draft", "/review"));
		SitePage nothing = editor.submit(review, "/return", Map.of("note", " "));
		assertThat(nothing.status()).isEqualTo(422);
		assertThat(nothing.texts("#return-note-problem")).containsExactly("Say what is to be done.");
		SitePage half = editor.submit(review, "/return", Map.of("note", "Look again", "passages[0]", "The mill"));
		assertThat(half.status()).isEqualTo(422);
		assertThat(half.document().select("#passage-0").val()).isEqualTo("The mill");
		SitePage done = editor.submit(review, "/return",
				Map.of("note", "Look again", "passages[0]", "The mill", "remarks[0]", "Which one?"));
		assertThat(done.status()).isEqualTo(302);
		SitePage text = this.transcriber.get(draft.replace("/draft", ""));
		assertThat(text.texts(".comments blockquote")).containsExactly("The mill");
		assertThat(text.texts(".comments p").getFirst()).isEqualTo("Which one?");
		assertThat(text.texts(".history .note")).contains("Look again");
	}

	@Test
	void anEmptyDraftIsNotSubmitted() {
		String draft = beginText();
		SitePage answer = this.transcriber.submit(this.transcriber.get(draft.replace("/draft", "/submission")),
				"/submission", Map.of("note", ""));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.texts(".problem")).containsExactly("There is no text to submit.");
	}

	@Test
	void whatWasTypedSurvivesTheEndOfTheSession() {
		String draft = beginText();
		SitePage page = this.transcriber.get(draft);
		this.database.sql("delete from office_session where principal_name = ?")
			.param(this.account.id().toString())
			.update();
		SitePage asked = this.transcriber.submit(page, draft, Map.of("text", "눈이 일찍 내렸다.", "then", "save"));
		assertThat(asked.status()).isEqualTo(401);
		SitePage waiting = this.transcriber.follow(this.transcriber.submit(asked, "/admin/sign-in",
				Map.of("signInName", this.account.signInName(), "password", OfficePeople.PASSWORD)));
		assertThat(waiting.text()).contains("눈이 일찍 내렸다.");
		this.transcriber.submit(waiting, draft, Map.of());
		assertThat(this.transcriber.get(draft).document().select("#text").val()).isEqualTo("눈이 일찍 내렸다.");
	}

	@Test
	void anEarlierVersionIsBroughtBack() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "The first thought"));
		this.transcriber.submit(draft, Map.of("text", "Another"));
		SitePage versions = this.transcriber.get(draft.replace("/draft", "/versions"));
		String first = versions.document().select("ol.rows a").getLast().attr("href");
		SitePage version = this.transcriber.get(first);
		assertThat(version.texts("pre.typed")).containsExactly("The first thought");
		this.transcriber.submit(version, "/return", Map.of());
		assertThat(this.transcriber.get(draft).document().select("#text").val()).isEqualTo("The first thought");
	}

	@Test
	void commentsOnARevisionThatIsNotTheLatestAnyMoreStayOnThePage() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "The mill stands"));
		this.transcriber.submit(this.transcriber.get(draft.replace("/draft", "/submission")), "/submission",
				Map.of("note", ""));
		OfficeVisitor editor = this.people.signedIn("editor");
		SitePage review = editor.get(draft.replace("/draft", "/review"));
		this.transcriber.submit(draft, Map.of("text", "The mill stood"));
		this.transcriber.submit(this.transcriber.get(draft.replace("/draft", "/submission")), "/submission",
				Map.of("note", ""));
		SitePage late = editor.submit(review, "/return", Map.of("note", "A long thought"));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.document().select("#return-note").val()).isEqualTo("A long thought");
		assertThat(editor.submit(late, "/return", Map.of("note", "A long thought")).status()).isEqualTo(302);
	}

	@Test
	void whoeverWroteAnEarlierVersionThatIsBroughtBackCannotPublishIt() {
		OfficeVisitor editor = this.people.signedIn("editor");
		String draft = beginText();
		editor.submit(draft, Map.of("text", "By the editor"));
		this.database.sql("delete from draft_writer").update();
		this.transcriber.submit(draft, Map.of("text", "By the transcriber"));
		SitePage versions = this.transcriber.get(draft.replace("/draft", "/versions"));
		SitePage version = this.transcriber.get(versions.document().select("ol.rows a").getLast().attr("href"));
		this.transcriber.submit(version, "/return", Map.of());
		this.transcriber.submit(this.transcriber.get(draft.replace("/draft", "/submission")), "/submission",
				Map.of("note", ""));
		assertThat(editor.get(draft.replace("/draft", "/review")).document().select("form[action$=/publication]"))
			.isEmpty();
	}

	@Test
	void whatAnotherSiteSendsIsNotKept() {
		String draft = beginText();
		OfficeVisitor stranger = this.people.visitor();
		SitePage answer = stranger.post(draft, Map.of("text", "Sent by another site"),
				Map.of("Sec-Fetch-Site", "cross-site"));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(stranger.follow(answer).body()).doesNotContain("Sent by another site");
	}

	@Test
	void theDeskShowsWhatWaits() {
		String draft = beginText();
		this.transcriber.submit(draft, Map.of("text", "For the desk"));
		assertThat(this.transcriber.get("/admin").links()).contains(draft.replace("/draft", ""));
		this.transcriber.submit(this.transcriber.get(draft.replace("/draft", "/submission")), "/submission",
				Map.of("note", ""));
		SitePage desk = this.people.signedIn("editor").get("/admin");
		assertThat(desk.texts("h2")).contains("Waiting for review");
		assertThat(desk.links()).contains(draft.replace("/draft", ""));
	}

	private String beginText() {
		return begun(this.transcriber);
	}

	private static String begun(OfficeVisitor visitor) {
		SitePage page = visitor.get(LETTER);
		SitePage answer = visitor.submit(page, "/transcriptions", fields(newLanguage()));
		assertThat(answer.status()).as(answer.text()).isEqualTo(302);
		return URI.create(answer.header("Location").orElseThrow()).getPath();
	}

	private SitePage begin(Map<String, String> fields) {
		return this.transcriber.submit(this.transcriber.get(LETTER), "/transcriptions", fields);
	}

	private static Map<String, String> fields(String language) {
		return Map.of("witness", "woodward-tapes", "language", language, "kind", "original", "rights",
				"http://rightsstatements.org/vocab/UND/1.0/");
	}

	/**
	 * A language nobody speaks, so that no two texts are the same.
	 */
	private static synchronized String newLanguage() {
		languages++;
		return "en-x-test%d".formatted(languages);
	}

}
