package org.lettersarchive.traffic;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.SiteLanguage;

/**
 * What a request costs the archive.
 */
enum Effort {

	/** A file, or what a machine asks before it asks for more. */
	NONE,

	/** A page, a document, a part of a harvest. */
	PAGE,

	/**
	 * A search, or a combination of filters, of which there are more than anybody reads.
	 */
	SEARCH;

	private static final List<String> FILES = List.of("/assets/", "/webjars/", "/livez", "/readyz", "/robots.txt");

	static Effort of(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String within = path.substring(SiteLanguage.ofPath(path).path().length());
		if (FILES.stream().anyMatch(within::startsWith)) {
			return NONE;
		}
		return (within.startsWith("/search") || isOddlySpelt(within)
				|| isFilteredList(within, request.getQueryString())) ? SEARCH : PAGE;
	}

	// No address of a page needs a percent sign, and one that has it may be any of them.
	private static boolean isOddlySpelt(String path) {
		return path.indexOf('%') >= 0;
	}

	private static boolean isFilteredList(String path, @Nullable String query) {
		return path.matches("/letters(\\.\\w+)?") && query != null && !query.matches("page=\\d{1,9}");
	}

}
