package org.lettersarchive.testing;

import java.util.List;

/**
 * One or two pages of every kind.
 */
public final class PageSamples {

	public static final List<String> PATHS = List.of("/", "/letters",
			"/letters?sender=nobody&from=2018-13-01&topic=denuclearisation", "/letters/2018-08-02-trump-to-kim",
			"/letters/not-located", "/letters/2019-03-22-trump-to-kim?q=summit+hanoi", "/letters/not-located?q=zebra",
			"/search?q=kim+from:trump&topic=denuclearisation", "/search?q=hannoi+summit", "/dates", "/dates/2018",
			"/dates/2018/08", "/dates/2018/02", "/dates/2018/08/15", "/timeline", "/correspondents",
			"/correspondents/kim-jong-un", "/topics", "/topics/denuclearisation", "/sources", "/sources/newsnpr-2022",
			"/events", "/events/2018-06-12-singapore-summit", "/collections", "/collections/trump-kim", "/about",
			"/data", "/status", "/privacy", "/no-such-page");

	private PageSamples() {
	}

}
