package org.lettersarchive.identity;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.vocabulary.Coded;

/**
 * A kind of browser, as far as it says so itself. Those that call themselves by several
 * names stand before those they imitate.
 */
enum BrowserFamily implements Coded {

	SAMSUNG("samsungbrowser"), WHALE("whale/"), EDGE("edg"), OPERA("opr/"), FIREFOX("firefox/"), FIREFOX_IOS("fxios/"),
	CHROME("chrome/"), CHROME_IOS("crios/"), SAFARI("safari/"), OTHER("");

	private final String sign;

	BrowserFamily(String sign) {
		this.sign = sign;
	}

	static BrowserFamily of(@Nullable String userAgent) {
		String agent = (userAgent != null) ? userAgent.toLowerCase(Locale.ROOT) : "";
		return Arrays.stream(values()).filter((family) -> agent.contains(family.sign)).findFirst().orElse(OTHER);
	}

}
