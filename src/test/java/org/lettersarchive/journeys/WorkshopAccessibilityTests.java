package org.lettersarchive.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lettersarchive.pages.HtmlValidity;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.BrowserTest;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the workshop, as everybody must be able to use them; and files, as a
 * browser sends them.
 */
@BrowserTest
class WorkshopAccessibilityTests {

	private static final String TEXT = """
			@dateline Ynys Mill, 3 May 1709

			@salutation Dear cousin,

			The [?snow?] came [... 2 words] to the {-old-} {+new+} mil[+l+][^1], *early*. [!teh|the!] [?

			@signature Ifan

			[^1]: Built in 1640.
			""";

	private static int languages;

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	static Stream<AccessibilityTests.Reader> readers() {
		return AccessibilityTests.twoReaders();
	}

	@ParameterizedTest
	@MethodSource("readers")
	void everyPageOfTheWorkshopIsAccessibleValidAndFitsItsWidth(AccessibilityTests.Reader reader) throws IOException {
		try (BrowserContext context = Chromium
			.open(new NewContextOptions().setViewportSize(reader.width(), 900).setColorScheme(reader.scheme()))) {
			Page page = context.newPage();
			String letters = this.site.address(reader.prefix() + "/admin/letters");
			String letter = letters + "/2018-04-01-kim-to-trump";
			signIn(page, letters, this.people.add("editor"));
			check(page, reader, "letters");
			page.navigate(letter);
			check(page, reader, "letter");
			page.locator("main form.entry button[type=submit]").click();
			check(page, reader, "letter-refused");
			begin(page);
			check(page, reader, "writing-empty");
			String draft = page.url();
			page.locator("#text").fill(TEXT);
			page.locator("button[value=save]").click();
			check(page, reader, "writing");
			// Somebody else, in another window, was faster.
			page.locator("#version").evaluate("(field) => field.value = '0'");
			page.locator("#text").fill(TEXT.replace("cousin", "brother"));
			page.locator("button[value=save]").click();
			page.waitForSelector("form.merge");
			check(page, reader, "merge");
			for (String path : List.of("/versions", "/submission", "/withdrawal")) {
				page.navigate(draft.replace("/draft", path));
				check(page, reader, path.substring(1));
			}
			page.navigate(draft.replace("/draft", "/versions"));
			page.locator("ol.rows a").first().click();
			check(page, reader, "version");
			page.navigate(draft.replace("/draft", "/submission"));
			page.locator("#note").fill("After the printed edition");
			page.locator("main form button[type=submit]").click();
			check(page, reader, "text");
			for (String path : List.of("/review", "/revisions/1")) {
				page.navigate(draft.replace("/draft", path));
				check(page, reader, path.substring(1).replace('/', '-'));
			}
			signIn(page, draft.replace("/draft", "/review"), this.people.add("administrator"));
			check(page, reader, "review-of-another");
			page.locator("form[action$='/return'] > button").click();
			check(page, reader, "return-refused");
			page.navigate(letters.replace("/letters", ""));
			check(page, reader, "desk");
		}
	}

	@Test
	void aFileBecomesTheDraftOrIsRefusedWithTheReason() {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setLocale("en"))) {
			Page page = context.newPage();
			signIn(page, this.site.address("/admin/letters/2018-04-01-kim-to-trump"), this.people.add("transcriber"));
			begin(page);
			String draft = page.url();
			upload(page, draft, "letter.txt", "Dear cousin,\n\n[the mill] *stands*\n".getBytes());
			assertThat(page.locator(".notice")).containsText("The text of letter.txt is the draft now");
			assertThat(page.locator("#preview")).containsText("[the mill] *stands*");
			upload(page, draft, "letter.xml", """
					<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
					<p>The <gap reason="illegible"/> <damage>mill</damage></p></body></text></TEI>""".getBytes());
			assertThat(page.locator(".notice")).containsText("damage");
			assertThat(page.locator("#preview")).containsText("mill");
			refused(page, draft, "letter.md", new byte[] { 'a', '\n', (byte) 0xC3, '(' }, "2");
			refused(page, draft, "letter.xml",
					"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><TEI>&b;</TEI>".getBytes(), "document type");
			refused(page, draft, "letter.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<p></TEI>".getBytes(), "2");
			refused(page, draft, "letter.pdf", "%PDF".getBytes(), "letter.pdf");
			refused(page, draft, "letter.txt", new byte[2_000_000], "1 MB");
			refused(page, draft, "letter.txt", new byte[0], "not empty");
			page.navigate(draft);
			assertThat(page.locator("#preview")).containsText("mill");
		}
	}

	@Test
	void aFileBeyondAllMeasureIsNoFaultOfTheArchive() {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setLocale("en"))) {
			Page page = context.newPage();
			signIn(page, this.site.address("/admin/letters/2018-04-01-kim-to-trump"), this.people.add("transcriber"));
			begin(page);
			upload(page, page.url(), "letter.txt", new byte[10_000_000]);
			assertThat(page.locator("h1")).hasText("Too much at once");
		}
	}

	private static void refused(Page page, String draft, String name, byte[] content, String reason) {
		upload(page, draft, name, content);
		assertThat(page.locator("#file-problem")).containsText(reason);
	}

	private static void upload(Page page, String draft, String name, byte[] content) {
		page.navigate(draft);
		page.locator("summary", new Page.LocatorOptions().setHasText("file")).click();
		page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
		page.locator("form[action$='/upload'] button").click();
		page.waitForLoadState();
	}

	private static synchronized void begin(Page page) {
		languages++;
		page.locator("#witness").fill("woodward-tapes");
		page.locator("#language").fill("en-x-look%d".formatted(languages));
		page.locator("#rights").selectOption("http://rightsstatements.org/vocab/UND/1.0/");
		page.locator("main form.entry button[type=submit]").click();
		page.waitForSelector("#text");
	}

	private static void signIn(Page page, String address, Account account) {
		page.context().clearCookies();
		page.navigate(address);
		page.locator("#signInName").fill(account.signInName());
		page.locator("#password").fill(OfficePeople.PASSWORD);
		page.locator("main button[type=submit]").click();
		page.waitForURL(address);
	}

	private static void check(Page page, AccessibilityTests.Reader reader, String name) throws IOException {
		page.waitForLoadState();
		if (Boolean.getBoolean("office.screenshots")) {
			String picture = "workshop-%s-%s-%d-%s.png".formatted(name, reader.prefix(), reader.width(),
					reader.scheme());
			page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots", picture.replace("/", "")))
				.setFullPage(true));
		}
		page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
		assertThat(AccessibilityRules.brokenBy(page)).as(reader + " " + name).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as(reader + " " + name + " width")
			.isEqualTo(reader.width());
		assertThat(page.content()).as(reader + " " + name).doesNotContain("??");
		if (reader.width() > 1000) {
			String source = (String) page
				.evaluate("fetch(location.href, {headers: {Accept: 'text/html'}}).then((answer) => answer.text())");
			if (!name.equals("merge") && !name.contains("refused")) {
				assertThat(HtmlValidity.findings(source)).as(reader + " " + name).isEmpty();
			}
		}
	}

}
