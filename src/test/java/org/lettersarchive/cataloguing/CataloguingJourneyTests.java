package org.lettersarchive.cataloguing;

import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.pages.HtmlValidity;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor settles the letter that was not located, in a browser and with made-up
 * sources, and everybody can see it; then it is undone.
 */
@ExtendWith(Chromium.class)
class CataloguingJourneyTests extends OwnArchive {

	private static final String OPEN = "/letters/not-located";

	private static final String SETTLED = "/letters/2019-02-05-trump-to-kim";

	private static final String PASSAGE = "The herons are wading in the made-up pond";

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	Account editor;

	@BeforeAll
	void addEditor() {
		this.editor = this.people.add("editor");
	}

	@Test
	@Order(1)
	void theLetterThatWasNotLocatedIsSettledFromStartToEnd() {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setLocale("en"))) {
			Page page = signedIn(context);
			addSource(page, "The Made-up Courant");
			addSource(page, "The Made-up Mercury");
			int open = openLetters(page);
			page.navigate(this.site.address("/admin/letters/not-located/record"));
			page.locator("#edtf").fill("2019-02-05");
			page.locator("#notBefore").fill("");
			page.locator("#notAfter").fill("");
			page.locator("#certainty").selectOption("certain");
			page.locator("#status").selectOption("established");
			page.locator("#senders").fill("donald-trump");
			page.locator("#recipients").fill("kim-jong-un");
			page.locator("#titleEn").fill("A made-up letter of February");
			int row = page.locator("input[name$='.saysEn']").count() - 3;
			claim(page, row, "the-made-up-courant", "supports", "5 February 2019");
			claim(page, row + 1, "the-made-up-mercury", "differs", "6 February 2019");
			send(page, "Two made-up papers print it.", "the-made-up-courant");

			page.navigate(this.site.address(OPEN));
			assertThat(page).hasURL(this.site.address(SETTLED));
			assertThat(page.locator("h1")).containsText("A made-up letter of February");
			assertThat(page.locator(".record-changes")).containsText("Two made-up papers print it.");
			assertThat(page.locator(".record-changes")).containsText("5 February 2019");
			assertThat(page.locator(".claims").first()).containsText("says otherwise");
			page.navigate(this.site.address("/dates/2019/02"));
			assertThat(page.locator("main")).containsText("A made-up letter of February");
			page.navigate(this.site.address("/correspondents/donald-trump"));
			assertThat(page.locator("main")).containsText("A made-up letter of February");
			page.navigate(this.site.address("/collections/trump-kim"));
			assertThat(page.locator("main")).not().containsText("Letter not located");
			page.navigate(this.site.address("/"));
			assertThat(page.locator("main")).not().containsText("Letter not located");
			assertThat(openLetters(page)).isEqualTo(open - 1);

			page.navigate(this.site.address("/admin" + SETTLED + "/record"));
			page.locator("#deliveryEn").fill("By a made-up courier");
			send(page, "The made-up Mercury names the courier.", "the-made-up-mercury");
			page.locator("a[href*='/restoration?number=']").first().click();
			assertThat(page.locator(".changed")).containsText("By a made-up courier");
			send(page, "The made-up Mercury took it back.", "the-made-up-mercury");
			page.navigate(this.site.address(SETTLED));
			assertThat(page.locator(".record-changes li").first()).containsText("The made-up Mercury took it back.");
			assertThat(page.locator("#changes + ol > li").first()).containsText("By a made-up courier");
		}
	}

	@Test
	@Order(2)
	void whatWasSettledIsOpenAgainWhenItIsBroughtBack() {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setLocale("en"))) {
			Page page = signedIn(context);
			page.navigate(this.site.address("/admin" + SETTLED + "/record/changes"));
			page.locator("a[href*='/restoration?number=']").last().click();
			send(page, "Both made-up papers took it back.", "own");
			page.navigate(this.site.address(SETTLED));
			assertThat(page).hasURL(this.site.address(OPEN));
			assertThat(page.locator("h1")).containsText("Letter not located");
		}
	}

	@Test
	@Order(3)
	void anOpenPassageIsPlacedOnALetter() {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setLocale("en"))) {
			Page page = signedIn(context);
			page.navigate(this.site.address("/admin/records/quotation/new"));
			page.locator("#text").fill(PASSAGE);
			page.locator("#language").fill("en");
			page.locator("#source-id").fill("the-made-up-courant");
			page.locator("#collection-id").fill("trump-kim");
			send(page, "The made-up Courant quotes it.", "the-made-up-courant");
			page.navigate(this.site.address("/collections/trump-kim"));
			assertThat(page.locator("main")).containsText(PASSAGE);
			page.navigate(this.site.address("/admin/letters/2018-07-06-kim-to-trump/record"));
			page.getByLabel(PASSAGE).check();
			send(page, "The made-up Courant says so.", "the-made-up-courant");
			page.navigate(this.site.address("/collections/trump-kim"));
			assertThat(page.locator("main")).not().containsText(PASSAGE);
			page.navigate(this.site.address("/letters/2018-07-06-kim-to-trump"));
			assertThat(page.locator(".quotations")).containsText(PASSAGE);
		}
	}

	@ParameterizedTest
	@Order(4)
	@CsvSource({ "'', 1280", "/ko, 320" })
	void everyPageOfTheCatalogueIsAccessibleValidAndFitsItsWidth(String language, int width) throws IOException {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setViewportSize(width, 900))) {
			Page page = signedIn(context);
			for (String path : List.of("", "/source", "/event/new", "/collection/trump-kim",
					"/correspondent/kim-jong-un", "/source/the-made-up-courant/changes",
					"/source/the-made-up-courant/merger", "/topic/birthday/retirement", "/letter/new")) {
				page.navigate(this.site.address(language + "/admin/records" + path));
				check(page, width, true);
			}
			for (String path : List.of("/import", "/import/guide", "/questions/no-sender")) {
				page.navigate(this.site.address(language + "/admin" + path));
				check(page, width, true);
			}
			for (String path : List.of("/record", "/record/changes", "/record/merger")) {
				page.navigate(this.site.address(language + "/admin/letters/2019-06-10-kim-to-trump" + path));
				check(page, width, true);
			}
			for (String form : List.of("/admin/records/collection/trump-kim", "/admin/records/letter/new",
					"/admin/letters/2019-06-10-kim-to-trump/record/merger")) {
				page.navigate(this.site.address(language + form));
				page.locator("form.record > button").click();
				assertThat(page.locator(".field-problem").first()).isVisible();
				check(page, width, false);
			}
		}
	}

	private Page signedIn(BrowserContext context) {
		Page page = context.newPage();
		page.navigate(this.site.address("/admin/records"));
		page.locator("#signInName").fill(this.editor.signInName());
		page.locator("#password").fill(OfficePeople.PASSWORD);
		page.locator("main button[type=submit]").click();
		page.waitForURL(this.site.address("/admin/records"));
		return page;
	}

	private void addSource(Page page, String publisher) {
		page.navigate(this.site.address("/admin/records/source/new"));
		page.locator("#publisher").fill(publisher);
		page.locator("#title").fill("Made-up letters");
		page.locator("#language").fill("en");
		page.locator("#link").selectOption("none");
		page.locator("[name='covers.en']").fill("A letter nobody wrote");
		send(page, "Made up, to settle a letter.", "own");
	}

	private int openLetters(Page page) {
		page.navigate(this.site.address("/letters?status=not-located"));
		return page.locator("main ol.letters > li").count();
	}

	private static void claim(Page page, int row, String source, String stance, String says) {
		page.locator("[name='claims[%d].source']".formatted(row)).fill(source);
		page.locator("[name='claims[%d].aspect']".formatted(row)).selectOption("date");
		page.locator("[name='claims[%d].stance']".formatted(row)).selectOption(stance);
		page.locator("[name='claims[%d].saysEn']".formatted(row)).fill(says);
	}

	private static void send(Page page, String reason, String basis) {
		page.locator("#reason").fill(reason);
		page.locator("#basis").fill(basis);
		page.locator("form.record > button").click();
		page.waitForLoadState();
		assertThat(page.locator("[role=alert]")).hasCount(0);
	}

	private static void check(Page page, int width, boolean asked) throws IOException {
		String name = page.url();
		page.waitForLoadState();
		page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
		assertThat(AccessibilityRules.brokenBy(page)).as(name).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(width);
		assertThat(page.content()).as(name).doesNotContain("??");
		if (asked && width > 1000) {
			String source = (String) page
				.evaluate("fetch(location.href, {headers: {Accept: 'text/html'}}).then((answer) => answer.text())");
			assertThat(HtmlValidity.findings(source)).as(name).isEmpty();
		}
	}

}
