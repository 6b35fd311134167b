package org.lettersarchive.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lettersarchive.database.ClosedArchive;
import org.lettersarchive.database.DataFolders;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.Program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From a fresh start to a published text and its history, by three people with browsers
 * of their own, in the program as it ships.
 */
@ExtendWith(Chromium.class)
@Execution(ExecutionMode.CONCURRENT)
class TranscribingJourneyTests {

	private static final String PASSWORD = "seven quiet herons wade";

	private static final String LETTER = "/letters/2018-04-01-trump-to-kim";

	private static final String FIRST = """
			@dateline Ynys Mill, 3 May 1709

			@salutation Dear cousin,

			The snow came [?early?] to the mill.

			@signature Ifan
			""";

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	@Test
	void aTextGoesFromDraftToPrintAndItsHistoryCanBeTrusted(@TempDir Path parent)
			throws IOException, InterruptedException, SQLException {
		Path data = DataFolders.in(parent);
		try (Program program = Program.start(data);
				BrowserContext ofAda = window();
				BrowserContext ofTove = window();
				BrowserContext ofBo = window()) {
			Page ada = becomesAdministrator(program, page(ofAda));
			Page tove = joins(program, ada, page(ofTove), "transcriber", "tove", "Tove Lind");
			Page bo = joins(program, ada, page(ofBo), "editor", "bo", "Bo Larsen");

			String draft = beginsAText(program, tove);
			tove.locator("#text").fill(FIRST);
			assertThat(tove.locator("#saved")).containsText("Saved");
			assertThat(tove.locator("#preview")).containsText("The snow came early");

			String letters = beginsAnImport(program, ada);
			program.kill();
			program.startAgain();
			tove.navigate(draft);
			assertThat(tove.locator("#text")).hasValue(FIRST);
			ada.navigate(letters);
			assertThat(ada.locator("main .lead").first()).containsText("stopped meanwhile");
			assertThat(ada.navigate(program.address("/letters/1715-0")).status()).isEqualTo(404);

			submits(tove, "After the printed edition");
			assertThat(tove.locator(".lead .state")).hasText("waits for review");
			bo.navigate(program.address(LETTER));
			assertThat(bo.locator("main")).not().containsText("The snow came");

			publishes(program, bo, "First publication");
			ada.navigate(program.address(LETTER));
			assertThat(ada.locator("main")).containsText("The snow came early");
			assertThat(ada.locator("main")).containsText("Tove Lind");
			assertThat(ada.locator("main")).containsText("Bo Larsen");
			ada.navigate(program.address(LETTER + "/revisions"));
			assertThat(ada.locator("main")).containsText("First publication");

			bo.navigate(draft);
			bo.locator("#text").fill(FIRST.replace("[?early?]", "late"));
			submits(bo, "Read again");
			bo.navigate(draft.replace("/draft", "/review"));
			assertThat(bo.locator("main")).containsText("Whoever wrote a revision cannot publish it");
			assertThat(button(bo, "Publish this revision")).hasCount(0);
			publishes(program, ada, "Corrected");
			tove.navigate(program.address(LETTER + "/revisions/compare?from=1&to=2"));
			assertThat(tove.locator(".compared ins", new Page.LocatorOptions().setHasText("late"))).hasCount(1);

			tove.navigate(draft.replace("/draft", "/revisions/1"));
			tove.locator("#note").fill("The first reading was right");
			button(tove, "Restore").click();
			publishes(program, bo, "As at first");
			tove.navigate(program.address(LETTER));
			assertThat(tove.locator("main")).containsText("The snow came early");

			program.stop();
			Program.Verdict verdict = program.verify();
			assertThat(verdict.printed()).contains("Every link holds");
			assertThat(verdict.status()).isZero();
			assertThat(this.complaints).isEmpty();
			changedHistoryIsRefusedOrFound(program, new ClosedArchive(data));
		}
	}

	private static String beginsAnImport(Program program, Page editor) {
		String rows = IntStream.range(0, 20_000)
			.mapToObj((
					each) -> "1715-%d,trump-kim,provisional,1715,donald-trump,kim-jong-un,Made up,Made up.,high,published,http://rightsstatements.org/vocab/UND/1.0/%n"
						.formatted(each))
			.collect(Collectors.joining());
		String head = "slug,collection,status,date,sender,recipient,title,summary,confidence,state,rights\n";
		editor.navigate(program.address("/admin/import"));
		editor.locator("#file")
			.setInputFiles(new FilePayload("many.csv", "text/csv", (head + rows).getBytes(StandardCharsets.UTF_8)));
		button(editor, "Upload and check").click();
		Locator confirmation = editor.locator("form[action$='/confirmation'] button");
		assertThat(confirmation).isVisible();
		confirmation.click();
		assertThat(editor.locator("#progress")).isVisible();
		return editor.url();
	}

	private static void changedHistoryIsRefusedOrFound(Program program, ClosedArchive archive)
			throws IOException, InterruptedException, SQLException {
		String change = "update history_entry set text = replace(text, 'snow', 'rain') where revision = 2 and kind = 'submitted'";
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> archive.execute(change))
			.withMessageContaining("History is appended to, never changed");
		archive.execute("alter table history_entry disable trigger user", change,
				"alter table history_entry enable trigger user");
		Program.Verdict verdict = program.verify();
		assertThat(verdict.status()).isEqualTo(1);
		assertThat(verdict.printed()).contains("Broken:", "2018-04-01-trump-to-kim", "revision 2");
	}

	@Test
	void whatTwoPeopleTypeIntoOneDraftIsNeverLost(@TempDir Path parent) throws IOException {
		try (Program program = Program.start(DataFolders.in(parent));
				BrowserContext ofAda = window();
				BrowserContext ofBo = window()) {
			Page ada = becomesAdministrator(program, page(ofAda));
			Page bo = joins(program, ada, page(ofBo), "editor", "bo", "Bo Larsen");
			String draft = beginsAText(program, ada);
			ada.locator("#text").fill(FIRST);
			assertThat(ada.locator("#saved")).containsText("Saved");
			bo.navigate(draft);

			ada.locator("#text").fill(FIRST.replace("Dear cousin", "Dearest cousin"));
			assertThat(ada.locator("#preview")).containsText("Dearest cousin");
			bo.locator("#text").fill(FIRST.replace("Dear cousin", "Dear brother").replace("Ifan", "Ifan the miller"));
			assertThat(bo.locator("#saved")).containsText("Somebody else saved this draft meanwhile");
			button(bo, "Save and preview").click();

			assertThat(bo.locator("main")).containsText("Ada Penrose saved this draft while you were writing");
			assertThat(bo.locator(".part.conflict .typed")).hasText(new String[] { "@salutation Dear cousin,",
					"@salutation Dearest cousin,", "@salutation Dear brother," });
			bo.locator(".part.conflict textarea").fill("@salutation Dearest brother,");
			button(bo, "Save this").click();
			assertThat(bo.locator("#preview")).containsText("Dearest brother");
			assertThat(bo.locator("#preview")).containsText("Ifan the miller");

			bo.navigate(draft.replace("/draft", "/versions"));
			assertThat(bo.locator("main")).containsText("came too late");
			bo.locator("ol.rows > li", new Page.LocatorOptions().setHasText("came too late"))
				.locator("a")
				.first()
				.click();
			assertThat(bo.locator("pre.typed")).containsText("Dear brother");
		}
	}

	@Test
	void whatWasTypedWhileTheArchiveWasAwayIsBroughtBack(@TempDir Path parent) throws IOException {
		try (Program program = Program.start(DataFolders.in(parent)); BrowserContext ofAda = window()) {
			Page ada = becomesAdministrator(program, page(ofAda));
			String draft = beginsAText(program, ada);
			// The page has its scripts before the archive goes away.
			ada.waitForLoadState();
			program.kill();
			ada.locator("#text").fill(FIRST);
			assertThat(ada.locator("#saved")).containsText("Not saved");
			program.startAgain();
			ada.navigate(draft);
			assertThat(ada.locator("#text")).isEmpty();
			button(ada, "Bring them back").click();
			assertThat(ada.locator("#saved")).containsText("Saved");
			ada.navigate(draft);
			assertThat(ada.locator("#text")).hasValue(FIRST);
			assertThat(button(ada, "Bring them back")).hasCount(0);
		}
	}

	private static BrowserContext window() {
		return Chromium.open(new NewContextOptions().setViewportSize(1280, 900));
	}

	private Page page(BrowserContext window) {
		Page page = window.newPage();
		page.onPageError(this.complaints::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
				this.complaints.add(message.text());
			}
		});
		return page;
	}

	private static Page becomesAdministrator(Program program, Page page) {
		String link = program.logged("(/admin/set-up/\\S+)");
		page.navigate(program.address(link));
		introduce(page, "ada", "Ada Penrose");
		page.navigate(program.address(link));
		assertThat(page.locator("main")).not().containsText("Name");
		signIn(program, page, "ada");
		return page;
	}

	private static Page joins(Program program, Page administrator, Page page, String role, String signInName,
			String name) {
		administrator.navigate(program.address("/admin/invitations"));
		administrator.locator("[value=" + role + "]").check();
		administrator.locator("main form button[type=submit]").first().click();
		String link = administrator.locator(".once code").textContent();
		page.navigate(program.address(link.substring(link.indexOf("/admin/"))));
		introduce(page, signInName, name);
		signIn(program, page, signInName);
		return page;
	}

	private static void introduce(Page page, String signInName, String name) {
		page.locator("[name=signInName]").fill(signInName);
		page.locator("[name=name]").fill(name);
		page.locator("[name=password]").fill(PASSWORD);
		page.locator("[name=passwordAgain]").fill(PASSWORD);
		page.locator("main button[type=submit]").click();
		page.waitForLoadState();
	}

	private static void signIn(Program program, Page page, String signInName) {
		page.navigate(program.address("/admin/sign-in"));
		page.locator("#signInName").fill(signInName);
		page.locator("#password").fill(PASSWORD);
		page.locator("main button[type=submit]").click();
		assertThat(page.locator("h1")).containsText("Good day");
	}

	/**
	 * Begins a text of the letter.
	 * @return the address of the page for writing
	 */
	private static String beginsAText(Program program, Page page) {
		page.navigate(program.address("/admin" + LETTER));
		page.locator("#witness").fill("woodward-tapes");
		page.locator("#language").fill("en");
		page.locator("#rights").selectOption("http://rightsstatements.org/vocab/UND/1.0/");
		button(page, "Begin").click();
		assertThat(page.locator("#text")).isVisible();
		return page.url();
	}

	private static void submits(Page page, String note) {
		button(page, "Save, then submit …").click();
		page.locator("#note").fill(note);
		button(page, "Submit").click();
		assertThat(page.locator("main .notice")).containsText("waits for review");
	}

	private static void publishes(Program program, Page reviewer, String note) {
		reviewer.navigate(program.address("/admin"));
		reviewer.locator("main section", new Page.LocatorOptions().setHasText("Waiting for review"))
			.locator("a")
			.first()
			.click();
		reviewer.locator("main a.button", new Page.LocatorOptions().setHasText("Review")).first().click();
		reviewer.locator("#note").fill(note);
		button(reviewer, "Publish this revision").click();
		assertThat(reviewer.locator("main .notice")).containsText("The text is public");
	}

	private static com.microsoft.playwright.Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
