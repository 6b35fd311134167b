package org.lettersarchive.journeys;

import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.BrowserTest;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.PageSamples;
import org.lettersarchive.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No accessibility rule is broken, in both languages, light and dark, on wide screens and
 * on narrow ones by turns; and all pages fit all screens.
 */
@BrowserTest
class AccessibilityTests {

	private static final int WIDE = 1280;

	private static final int NARROW = 320;

	@Autowired
	Site site;

	static Stream<Reader> readers() {
		return Stream.of(new Reader("", ColorScheme.LIGHT, WIDE), new Reader("", ColorScheme.DARK, NARROW),
				new Reader("/ko", ColorScheme.LIGHT, NARROW), new Reader("/ko", ColorScheme.DARK, WIDE));
	}

	/**
	 * Two readers who differ in everything, for pages that few people see.
	 */
	static Stream<Reader> twoReaders() {
		return Stream.of(new Reader("", ColorScheme.LIGHT, WIDE), new Reader("/ko", ColorScheme.DARK, NARROW));
	}

	@ParameterizedTest
	@MethodSource("readers")
	void everyKindOfPageIsAccessibleAndFitsItsWidth(Reader reader) {
		try (BrowserContext context = Chromium
			.open(new NewContextOptions().setViewportSize(reader.width(), 900).setColorScheme(reader.scheme()))) {
			Page page = context.newPage();
			boolean turn = reader.width() == WIDE;
			for (String path : PageSamples.PATHS) {
				page.navigate(this.site.address(reader.prefix() + path));
				page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
				if (turn) {
					assertThat(AccessibilityRules.brokenBy(page)).as(reader + " " + path).isEmpty();
				}
				turn = !turn;
				assertThat(page.evaluate("document.documentElement.scrollWidth")).as(reader + " " + path + " width")
					.isEqualTo(reader.width());
			}
		}
	}

	/**
	 * Somebody with a language, a colour scheme and a screen.
	 */
	record Reader(String prefix, ColorScheme scheme, int width) {
	}

}
