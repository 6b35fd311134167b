package org.lettersarchive.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.testing.BrowserTest;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.PageSamples;
import org.lettersarchive.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures of all kinds of pages, to be looked at; they are written to
 * {@code target/screenshots}.
 */
@BrowserTest
@Tag("screenshots")
class ScreenshotTests {

	@Autowired
	Site site;

	@ParameterizedTest
	@CsvSource({ "'', LIGHT, 1280", "'', DARK, 1280", "'', LIGHT, 320", "/ko, LIGHT, 1280", "/ko, DARK, 320" })
	void everyKindOfPageIsDrawn(String prefix, ColorScheme scheme, int width) {
		try (BrowserContext context = Chromium
			.open(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
			Page page = context.newPage();
			for (String path : PageSamples.PATHS) {
				page.navigate(this.site.address(prefix + path));
				String name = (prefix + path).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
				Path picture = Path.of("target", "screenshots",
						"%s-%d-%s.png".formatted(name.isEmpty() ? "home" : name, width, scheme));
				page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
				assertThat(picture).isNotEmptyFile();
			}
		}
	}

}
