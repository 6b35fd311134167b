package org.lettersarchive.pagestore;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.identity.OfficeCookie;
import org.lettersarchive.language.SiteLanguage;

import org.springframework.http.HttpMethod;

/**
 * What becomes of the page at an address.
 */
enum PublicPage {

	/** It is made once for each state of the archive. */
	KEPT,

	/** It depends on more than the state of the archive, and is made for whoever asks. */
	MADE_EACH_TIME,

	/** It is none: the office, and files. */
	NONE;

	private static final List<String> OTHERS = List.of("/admin", "/assets/", "/webjars/", "/livez", "/readyz", "/error",
			"/data/package/");

	/**
	 * The index of the search follows the archive at some distance, harvesters are told
	 * the time, packages are made of a state after it has begun, and the state of the
	 * program is not that of the archive.
	 */
	private static final List<String> ON_THE_MOVE = List.of("/search", "/oai", "/data", "/status", "/.well-known/");

	/**
	 * Whether somebody wants to read, and not to change anything.
	 */
	static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
	}

	/**
	 * Whether somebody who does not work on the archive wants to read what is made once.
	 */
	static boolean mayBeKept(HttpServletRequest request) {
		return isRead(request) && of(request) == KEPT && !OfficeCookie.isSentWith(request) && !isOddlySpelt(request);
	}

	// No address of a page needs a percent sign, and one that has it may be any of them.
	private static boolean isOddlySpelt(HttpServletRequest request) {
		return request.getRequestURI().indexOf('%') >= 0;
	}

	static PublicPage of(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String within = path.substring(SiteLanguage.ofPath(path).path().length());
		if (OTHERS.stream().anyMatch(within::startsWith)) {
			return NONE;
		}
		return ON_THE_MOVE.stream().anyMatch(within::startsWith) ? MADE_EACH_TIME : KEPT;
	}

}
