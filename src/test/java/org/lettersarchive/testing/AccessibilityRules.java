package org.lettersarchive.testing;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The rules of axe for pages that everybody can use.
 */
public final class AccessibilityRules {

	// What is not a violation stays in the browser: it is long, and nobody reads it.
	private static final String BROKEN = """
			async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
				.map((rule) => rule.id + ': ' + rule.nodes.slice(0, 3).map((node) => node.html).join(' '))""";

	private AccessibilityRules() {
	}

	/**
	 * The rules that a page breaks as it stands in the browser, each with the first
	 * places.
	 */
	@SuppressWarnings("unchecked")
	public static List<String> brokenBy(Page page) {
		page.evaluate(AxeBuilder.getAxeScript());
		return (List<String>) page.evaluate(BROKEN);
	}

}
