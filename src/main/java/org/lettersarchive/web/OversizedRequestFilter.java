package org.lettersarchive.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that too much was sent, whoever noticed it while reading the fields of a form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OversizedRequestFilter extends OncePerRequestFilter {

	private static final String FOUND = OversizedRequestFilter.class.getName() + ".FOUND";

	private static final DataSize USUAL = DataSize.ofMegabytes(9);

	private static final DataSize OTHER_FIELDS = DataSize.ofMegabytes(1);

	private final List<LargerUploads> larger;

	OversizedRequestFilter(List<LargerUploads> larger) {
		this.larger = larger;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(FOUND) == null && isTooLargeToRead(request)) {
			request.setAttribute(FOUND, true);
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		try {
			chain.doFilter((request.getAttribute(FOUND) != null) ? new WithoutBody(request) : request, response);
		}
		catch (InvalidParameterException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			response.reset();
			request.setAttribute(FOUND, true);
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
	}

	/**
	 * Whether more is announced with files than the page takes, or nobody knows how much.
	 */
	private boolean isTooLargeToRead(HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
			return false;
		}
		String path = request.getRequestURI();
		long most = this.larger.stream()
			.filter((uploads) -> path.endsWith(uploads.path()))
			.mapToLong((uploads) -> uploads.largest().toBytes() + OTHER_FIELDS.toBytes())
			.findFirst()
			.orElse(USUAL.toBytes());
		return request.getContentLengthLong() < 0 || request.getContentLengthLong() > most;
	}

	/**
	 * The request for the page about it, of which nobody may try to read the fields
	 * again.
	 */
	private static final class WithoutBody extends HttpServletRequestWrapper {

		WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

	}

}
