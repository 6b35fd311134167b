package org.lettersarchive.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives every public answer an {@code ETag} of its content, so that nobody is sent twice
 * what has not changed. It is a weak one, for answers are compressed on their way.
 */
class PublicEtagFilter extends ShallowEtagHeaderFilter {

	private static final List<String> OTHERS = List.of("/admin", "/assets/");

	PublicEtagFilter() {
		setWriteWeakETag(true);
	}

	static boolean isOffice(HttpServletRequest request) {
		return within(request).startsWith("/admin");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return OTHERS.stream().anyMatch(within(request)::startsWith);
	}

	private static String within(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
