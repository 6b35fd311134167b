package org.lettersarchive.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.BrowserTest;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader does: without JavaScript, and with the keyboard alone.
 */
@BrowserTest
class ReadingJourneyTests {

	private static final int MOST_REQUESTS = 4;

	private static final int MOST_BYTES = 60_000;

	@Autowired
	Site site;

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private BrowserContext context;

	private Page page;

	@BeforeEach
	void open() {
		this.context = Chromium.open(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
		this.page = this.context.newPage();
		this.page.onRequest((request) -> this.requests.add(request.url()));
	}

	@AfterEach
	void close() {
		this.context.close();
	}

	@Test
	void aReaderFindsALetterByItsDate() {
		this.page.navigate(this.site.address("/"));
		this.page.locator("header nav >> text=By date").click();
		this.page.locator("ul.years >> text=2018").first().click();
		this.page.locator("ol.twelve >> text=August").first().click();
		this.page.locator("td.full >> text=Trump thanks Kim for the return").click();
		assertThat(this.page.locator("h1"))
			.hasText("Trump thanks Kim for the return of remains and presses for progress");
		this.page.locator("nav.turn a[rel=next]").click();
		assertThat(this.page.locator("h1")).hasText("Letter of mid-August 2018, sender not established");
	}

	@Test
	void aResearcherCombinesFiltersAndTakesThemOffOneByOne() {
		this.page.navigate(this.site.address("/letters"));
		this.page.locator("details.facet >> text=Kim Jong Un").first().click();
		this.page.locator("details.facet >> text=denuclearisation").click();
		assertThat(this.page.locator("ol.letters > li")).hasCount(2);
		this.page.locator("#from").fill("2018-09-20");
		this.page.locator("main button[type=submit]").click();
		assertThat(this.page.locator("ol.letters > li")).hasCount(1);
		this.page.locator("ul.active a").first().click();
		this.page.locator("text=Remove all").click();
		assertThat(this.page.locator("ol.letters > li")).hasCount(27);
	}

	@Test
	void aCarefulReaderOpensTheSourcesOfADateAndFollowsOne() {
		this.page.navigate(this.site.address("/letters/2018-07-30-kim-to-trump"));
		this.page.locator("dd details.attested summary").first().click();
		this.page.locator("dd details.attested[open] li a >> text=Blog excerpts").click();
		assertThat(this.page.locator("main")).containsText("says otherwise");
	}

	@Test
	void aKoreanReaderStaysOnTheSamePage() {
		this.page.navigate(this.site.address("/letters/2019-08-05-kim-to-trump"));
		this.page.locator("a.language").click();
		assertThat(this.page).hasURL(this.site.address("/ko/letters/2019-08-05-kim-to-trump"));
		assertThat(this.page.locator(".from-to")).containsText("김정은");
	}

	@Test
	void theKeyboardAloneReachesTheContentAndTheFocusIsVisible() {
		this.page.navigate(this.site.address("/"));
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator("a.skip")).isFocused();
		this.page.keyboard().press("Enter");
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator("main a:focus")).hasCount(1);
		this.page.navigate(this.site.address("/letters"));
		this.page.keyboard().press("Tab");
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator("a.title")).isFocused();
		assertThat(this.page.locator("a.title")).hasCSS("outline-style", "solid");
	}

	@Test
	void everythingThatCanBeUsedIsReachedByTheKeyboardInItsOrder() {
		this.page.navigate(this.site.address("/letters/2018-12-28-trump-to-kim"));
		int usable = this.page.locator("a[href], summary, input, button").count()
				- this.page.locator("details:not([open]) > :not(summary) a[href]").count();
		for (int step = 0; step < usable; step++) {
			this.page.keyboard().press("Tab");
		}
		assertThat(this.page.locator("footer.site nav a").last()).isFocused();
	}

	@Test
	void whoTypesIntoTheSearchIsGivenSuggestionsForTheKeyboard() {
		try (BrowserContext scripted = Chromium.open(new NewContextOptions())) {
			Page typing = scripted.newPage();
			typing.navigate(this.site.address("/letters"));
			Locator field = typing.locator("#site-search");
			field.pressSequentially("kim jo");
			assertThat(typing.locator("[role=option]").first()).containsText("Kim Jong Un");
			assertThat(AccessibilityRules.brokenBy(typing)).isEmpty();
			field.press("ArrowDown");
			assertThat(field).hasAttribute("aria-activedescendant", "suggested-person-1");
			field.press("Escape");
			assertThat(typing.locator(".suggestions")).isHidden();
			field.pressSequentially("n");
			assertThat(typing.locator("[role=option]").first()).isVisible();
			field.press("ArrowDown");
			field.press("Enter");
			assertThat(typing.locator("h1")).hasText("Kim Jong Un");
		}
	}

	@Test
	void aReaderGoesFromPlaceToPlaceInALetterThatWasFound() {
		this.page.navigate(this.site.address("/search?q=hanoi+great"));
		this.page.locator("ol.found .what > a").first().click();
		assertThat(this.page).hasURL(Pattern.compile(".*#place-1"));
		this.page.locator("#place-1 a").click();
		assertThat(this.page).hasURL(Pattern.compile(".*#place-2"));
		this.page.locator(".places >> text=Back to the search").click();
		assertThat(this.page.locator("#words")).hasValue("hanoi great");
	}

	@Test
	void aLetterIsLightAndAsksNobodyElse() throws IOException {
		List<Response> responses = new CopyOnWriteArrayList<>();
		this.page.onResponse(responses::add);
		this.page.navigate(this.site.address("/letters/2019-08-05-kim-to-trump"));
		assertThat(this.requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS)
			.allMatch((url) -> URI.create(url).getHost().equals("127.0.0.1"));
		int bytes = 0;
		for (Response response : responses) {
			bytes += compressed(response.body());
		}
		assertThat(bytes).isLessThan(MOST_BYTES);
		assertThat(this.context.cookies()).isEmpty();
	}

	private static int compressed(byte[] body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(body);
		}
		return bytes.size();
	}

	@Test
	void nothingMovesWhileAPageLoadsNorForThoseWhoWantNoMotion() {
		try (BrowserContext still = Chromium
			.open(new NewContextOptions().setViewportSize(390, 800).setReducedMotion(ReducedMotion.REDUCE))) {
			Page page = still.newPage();
			for (String path : List.of("/", "/letters/2018-08-02-trump-to-kim", "/timeline")) {
				page.navigate(this.site.address(path));
				assertThat(page.evaluate(
						"""
								() => new Promise((done) => {
									let shift = 0;
									new PerformanceObserver((list) => list.getEntries().forEach((entry) => shift += entry.value))
										.observe({ type: 'layout-shift', buffered: true });
									setTimeout(() => done(shift), 300);
								})"""))
					.isEqualTo(0);
				assertThat(page.evaluate("getComputedStyle(document.querySelector('main a')).transitionDuration"))
					.isEqualTo("0s");
			}
		}
	}

	@Test
	void aLetterPrintsWithoutTheSitesNavigationAndWithItsAddress() {
		try (BrowserContext printer = Chromium.open(new NewContextOptions())) {
			Page page = printer.newPage();
			page.navigate(this.site.address("/letters/2018-08-02-trump-to-kim"));
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("header nav")).isHidden();
			assertThat(page.locator(".print-address")).hasText(this.site.address("/letters/2018-08-02-trump-to-kim"));
			assertThat(page.locator("table.claims")).isVisible();
		}
	}

}
