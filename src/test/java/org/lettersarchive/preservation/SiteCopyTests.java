package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lettersarchive.pages.HtmlValidity;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.Chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The copy of the site in a package is read from the disk, without a server.
 */
@ExtendWith(Chromium.class)
class SiteCopyTests extends PreservedArchive {

	private static final String THANKS = "Trump thanks Kim for the return of remains and presses for progress";

	/**
	 * The checker of accessibility asks for style sheets by script, in vain. What a page
	 * asks for and is not there is told as a file that is not found.
	 */
	private static final List<String> OF_THE_CHECKER = List.of("Access to XMLHttpRequest at 'file:",
			"Failed to load resource: net::ERR_FAILED", "Couldn't load preload assets");

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(?![a-z]+:)([^\"#]+)");

	@TempDir
	Path folder;

	private final List<String> said = new CopyOnWriteArrayList<>();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private BrowserContext context;

	private Page page;

	@BeforeEach
	void open() throws IOException {
		PackageFiles.read(made()).unpack(this.folder);
		this.said.clear();
		this.requests.clear();
		this.context = Chromium
			.open(new NewContextOptions().setViewportSize(320, 900).setColorScheme(ColorScheme.DARK));
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> Optional.of(message.text())
			.filter((text) -> OF_THE_CHECKER.stream().noneMatch(text::startsWith))
			.ifPresent(this.said::add));
		this.page.onPageError(this.said::add);
		this.page.onRequest((request) -> this.requests.add(request.url()));
		this.page.navigate(this.folder.resolve("index.html").toUri().toString());
		accessible();
		click("text=Read it in English");
	}

	@AfterEach
	void close() {
		this.context.close();
		assertThat(this.said).isEmpty();
		assertThat(this.requests).isNotEmpty().allMatch((address) -> address.startsWith("file:"));
	}

	@Test
	void aLetterIsFoundByItsDateAndByItsSender() {
		accessible();
		click("header nav >> text=By date");
		click("main >> text=2018");
		accessible();
		click("main >> text=" + THANKS);
		assertThat(this.page.locator("h1")).hasText(THANKS);
		accessible();
		click("main .from-to >> text=Donald");
		assertThat(this.page.locator("h1")).hasText("Donald J. Trump");
		click("main >> text=" + THANKS);
		assertThat(this.page.locator("h1")).hasText(THANKS);
		click("header a.language");
		assertThat(this.page.locator("html")).hasAttribute("lang", "ko");
		accessible();
		click("header nav >> text=날짜");
		click("main >> text=2018");
		click("main ol.letters a >> nth=0");
		assertThat(this.page.locator("html")).hasAttribute("lang", "ko");
	}

	@Test
	void aLetterIsFoundByFiltersAndWords() {
		click("header nav >> text=Find letters");
		assertThat(this.page.locator("#found")).hasText("Letters found: "
				+ this.database.sql("select count(*) from published_letter").query(Long.class).single());
		this.page.locator("#year").selectOption("2018");
		this.page.locator("#from").selectOption("donald-trump");
		this.page.locator("#words").fill("return of remains presses progress");
		click("main button[type=submit]");
		assertThat(this.page.locator("#results li")).hasCount(1);
		accessible();
		click("#results a");
		assertThat(this.page.locator("h1")).hasText(THANKS);
		this.page.goBack();
		click("header a.language");
		this.page.locator("#words").fill("유해 송환");
		click("main button[type=submit]");
		click("#results a >> nth=0");
		assertThat(this.page.locator("html")).hasAttribute("lang", "ko");
		accessible();
	}

	@Test
	void textsAreThere() {
		this.page.navigate(this.folder.resolve("data/site/letters/ada-about-bees.html").toUri().toString());
		assertThat(this.page.locator(".passages").first()).containsText("Les abeilles");
		assertThat(this.page.locator(".texts article")).hasCount(2);
		accessible();
		this.page.navigate(this.folder.resolve("data/site/letters/bo-falls-silent.html").toUri().toString());
		assertThat(this.page.locator(".texts")).hasCount(0);
	}

	@Test
	void everyPublishedRevisionIsRead() {
		this.page.navigate(this.folder.resolve("data/site/letters/ada-about-bees.html").toUri().toString());
		click(".texts article >> text=Revisions");
		assertThat(this.page.locator(".revisions li")).hasCount(4);
		accessible();
		click(".revisions li:has-text('A second look.') a");
		assertThat(this.page.locator(".passages")).containsText("Les abeilles dorment toutes.");
		assertThat(this.page.locator(".facts").first()).containsText("A second look.");
		assertThat(this.page.locator("main")).containsText(
				this.database.sql("select hash from history_entry where kind = 'published' and note = 'A second look.'")
					.query(String.class)
					.single());
		accessible();
		click("main .turn a[rel=prev]");
		assertThat(this.page.locator(".passages del")).containsText("dorment");
		click("header a.language");
		assertThat(this.page.locator("html")).hasAttribute("lang", "ko");
		assertThat(this.page.locator(".passages del")).containsText("dorment");
		accessible();
	}

	@Test
	void aWithdrawnRevisionLeavesTheDayAndTheReason() {
		this.page.navigate(this.folder.resolve("data/site/letters/bo-falls-silent.html").toUri().toString());
		click("main >> text=When and why");
		assertThat(this.page.locator(".revisions .tombstone")).hasCount(2);
		click(".revisions a");
		assertThat(this.page.locator(".standing")).containsText("The family asked for it.");
		assertThat(this.page.locator(".passages")).hasCount(0);
		accessible();
	}

	@Test
	void aSourceSaysWhereItIs() {
		Map.Entry<String, String> source = this.database.sql("""
				select id, url from source s
				where url is not null and exists (
					select from attestation a join published_letter l on l.id = a.letter_id where a.source_id = s.id)
				order by id limit 1""")
			.query((row, _) -> Map.entry(row.getString("id"), row.getString("url")))
			.single();
		this.page.navigate(this.folder.resolve("data/site/sources/" + source.getKey() + ".html").toUri().toString());
		assertThat(this.page.locator("main .facts a.uri")).hasAttribute("href", source.getValue());
		accessible();
	}

	@Test
	void everyLinkWithinTheCopyLeadsToAFile() throws IOException {
		Path site = this.folder.resolve("data/site");
		try (Stream<Path> files = Files.walk(site)) {
			List<Path> pages = Stream.concat(Stream.of(this.folder.resolve("index.html")), files)
				.filter((file) -> file.toString().endsWith(".html"))
				.toList();
			assertThat(pages).hasSizeGreaterThan(100);
			for (Path page : pages) {
				assertThat(LINK.matcher(Files.readString(page)).results().map((link) -> link.group(1)))
					.as(page.toString())
					.allMatch((link) -> Files.isRegularFile(page.resolveSibling(link)));
			}
		}
	}

	@Test
	void everyKindOfPageIsValidHtml() throws IOException {
		assertThat(HtmlValidity.findings(Files.readString(this.folder.resolve("index.html")))).isEmpty();
		for (String path : List.of("index.html", "search.html", "topics.html", "dates/2018.html",
				"letters/ada-about-bees.html", "letters/2018-08-02-trump-to-kim.html", "sources/made-up-gazette.html",
				"revisions/ada-about-bees.html", "revisions/ada-about-bees.1.html",
				"revisions/bo-falls-silent.1.html")) {
			for (String language : List.of("", "ko/")) {
				String page = Files.readString(this.folder.resolve("data/site/" + language + path));
				assertThat(HtmlValidity.findings(page)).as(language + path).isEmpty();
			}
		}
	}

	private void click(String what) {
		this.page.locator(what).first().click();
	}

	private void accessible() {
		assertThat(this.said).isEmpty();
		assertThat(AccessibilityRules.brokenBy(this.page)).as(this.page.url()).isEmpty();
		assertThat(this.page.evaluate("document.documentElement.scrollWidth")).as(this.page.url()).isEqualTo(320);
	}

}
