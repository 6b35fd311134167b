package org.lettersarchive.reliability;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

/**
 * Somebody who reads what is public, and is never shown that something went wrong.
 */
final class Visitor {

	private static final List<String> PAGES = List.of("/", "/ko", "/letters", "/ko/letters?topic=denuclearisation",
			"/letters?page=2", "/dates", "/dates/2018", "/timeline", "/correspondents", "/topics", "/sources",
			"/collections", "/events", "/about", "/data", "/search?q=summit", "/search.json?q=summit", "/feed.atom",
			"/cmif.xml", "/sitemap.xml", "/oai?verb=Identify", "/oai?verb=ListRecords&metadataPrefix=oai_dc",
			"/admin/sign-in");

	private static final int TENTHS = 300;

	private final OfficeVisitor browser;

	private final Findings findings;

	Visitor(UnaryOperator<String> addresses, Findings findings) {
		this.browser = new OfficeVisitor(addresses);
		this.findings = findings;
	}

	/**
	 * What stands at an address, or nothing where there is nothing.
	 */
	String body(String path) {
		SitePage page = this.browser.get(path);
		if (page.status() == 200) {
			return page.body();
		}
		if (page.status() != 404) {
			this.findings.add(Findings.Kind.WRONG_ANSWER, "%s answers %d", path, page.status());
		}
		return "";
	}

	void visitEverything() {
		PAGES.forEach(this::body);
	}

	/**
	 * Waits until pages are made and searched again.
	 */
	void awaitAnswers() throws InterruptedException {
		for (int tries = 0; tries < 4 * TENTHS; tries++) {
			try {
				if (this.browser.get("/search?q=summit").status() == 200
						&& this.browser.get("/admin/sign-in").status() == 200) {
					return;
				}
			}
			catch (java.io.UncheckedIOException _) {
				// Not yet.
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new IllegalStateException("The archive does not answer");
	}

	boolean isFound(String word, String letter) {
		return body("/search.json?q=" + word).contains(letter);
	}

	/**
	 * Whether a letter is found by a word, or soon is: the index follows the archive.
	 */
	boolean isFoundSoon(String word, String letter) {
		for (int tries = 0; tries < TENTHS; tries++) {
			if (isFound(word, letter)) {
				return true;
			}
			try {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

}
