package org.lettersarchive.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser, started once for all tests of a thread that need it. Where there is
 * none, those tests are skipped and say so; in continuous integration they fail instead.
 */
public final class Chromium implements ExecutionCondition {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	// Playwright must not be asked by another thread than the one that made it.
	private static final ThreadLocal<Browser> browser = ThreadLocal.withInitial(Chromium::launch);

	/**
	 * Opens a new, empty browser window.
	 */
	public static BrowserContext open(Browser.NewContextOptions options) {
		return browser.get().newContext(options);
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (executable().isPresent() || "true".equals(System.getenv("CI"))) {
			return ConditionEvaluationResult.enabled("There must be a browser");
		}
		return ConditionEvaluationResult
			.disabled("Browser tests are skipped, for no Chromium is installed (Debian: apt-get install chromium)");
	}

	private static Optional<Path> executable() {
		return Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Browser launch() {
		// A busy machine is slow, not wrong.
		PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		Path chromium = executable()
			.orElseThrow(() -> new IllegalStateException("Continuous integration must install Chromium"));
		return playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(chromium)
				.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
						"--disable-sync", "--no-first-run")));
	}

}
