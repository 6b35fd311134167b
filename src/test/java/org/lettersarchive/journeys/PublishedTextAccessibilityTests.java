package org.lettersarchive.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lettersarchive.journeys.AccessibilityTests.Reader;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.TextArchive;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts, their history and comparisons in a browser.
 */
@ExtendWith(Chromium.class)
class PublishedTextAccessibilityTests extends TextArchive {

	static Stream<Reader> readers() {
		return AccessibilityTests.twoReaders();
	}

	@ParameterizedTest
	@MethodSource("readers")
	void everyPageOfTextsIsAccessibleAndFitsItsWidth(Reader reader) {
		try (BrowserContext context = open(reader)) {
			Page page = context.newPage();
			for (String path : PAGES) {
				page.navigate(this.site.address(reader.prefix() + path));
				page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
				assertThat(AccessibilityRules.brokenBy(page)).as(reader + " " + path).isEmpty();
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as(reader + " " + path + " width")
					.isEqualTo(reader.width());
			}
		}
	}

	@Test
	void twoRevisionsAreChosenAndCompared() {
		try (BrowserContext context = Chromium.open(new NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(this.site.address(BEES + "/revisions"));
			page.locator("input[name=from][value='1']").check();
			page.locator("input[name=to][value='2']").check();
			page.locator("main button").click();
			assertThat(page.url()).contains("/revisions/compare?", "from=1", "to=2");
			assertThat(page.locator("main > section ins").last().innerText()).contains("toujours");
		}
	}

	@Test
	void aCitationIsCopiedByItsButton() {
		try (BrowserContext context = Chromium
			.open(new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
			Page page = context.newPage();
			page.navigate(this.site.address(BEES + "/revisions/2"));
			page.locator(".citations > .copy").click();
			PlaywrightAssertions.assertThat(page.locator(".citations > .copy")).hasText("Copied");
			assertThat(page.evaluate("navigator.clipboard.readText()").toString())
				.isEqualTo(page.locator(".citations > .citation").innerText().replaceAll("\\s+", " ").strip())
				.contains(BEES + "/revisions/2", "SHA-256");
		}
	}

	@ParameterizedTest
	@MethodSource("readers")
	@Tag("screenshots")
	void everyPageOfTextsIsDrawn(Reader reader) {
		try (BrowserContext context = open(reader)) {
			Page page = context.newPage();
			for (String path : PAGES) {
				page.navigate(this.site.address(reader.prefix() + path));
				String name = "text-%s-%d-%s.png".formatted(
						(reader.prefix() + path).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), reader.width(),
						reader.scheme());
				Path picture = Path.of("target", "screenshots", name);
				page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
				assertThat(picture).isNotEmptyFile();
			}
		}
	}

	private static BrowserContext open(Reader reader) {
		return Chromium
			.open(new NewContextOptions().setViewportSize(reader.width(), 900).setColorScheme(reader.scheme()));
	}

}
