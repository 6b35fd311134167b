package org.lettersarchive.reliability;

import java.util.List;

import org.lettersarchive.testing.OfficeVisitor;

/**
 * Reads one page after another.
 */
final class Reading extends Worker {

	private static final List<String> PAGES = List.of("/", "/letters", "/letters/2018-08-02-trump-to-kim",
			"/ko/letters/2018-04-01-kim-to-trump", "/dates/2018", "/timeline", "/letters/2018-08-02-trump-to-kim.json",
			"/oai?verb=Identify", "/feed.atom", "/letters?topic=denuclearisation");

	private final OfficeVisitor browser;

	private int number;

	Reading(OfficeVisitor browser, Findings findings) {
		super(findings);
		this.browser = browser;
	}

	@Override
	void work() throws AwayException {
		expect(200, this.browser.get(PAGES.get(this.number++ % PAGES.size())));
		acknowledge();
	}

	@Override
	void check() {
		// There is nothing to be kept.
	}

}
