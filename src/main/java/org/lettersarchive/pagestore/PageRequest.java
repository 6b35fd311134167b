package org.lettersarchive.pagestore;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * The request for all of a page, whatever of it the reader has already.
 */
final class PageRequest extends HttpServletRequestWrapper {

	private static final Set<String> OF_ONE_READER = Set.of("if-none-match", "if-modified-since", "if-match",
			"if-unmodified-since", "if-range", "range");

	PageRequest(HttpServletRequest request) {
		super(request);
	}

	private static boolean isHidden(String name) {
		return OF_ONE_READER.contains(name.toLowerCase(Locale.ROOT));
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isHidden(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return isHidden(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections
			.enumeration(Collections.list(super.getHeaderNames()).stream().filter((name) -> !isHidden(name)).toList());
	}

}
