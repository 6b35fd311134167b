package org.lettersarchive.identity;

import java.io.IOException;
import java.util.Collections;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the page that says to come back later do without a session, which lies in the
 * database that may not answer. It stands before the filter that would ask for one, or
 * save the one that was begun.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class WithoutSessionFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.ERROR
				|| !Integer.valueOf(HttpStatus.SERVICE_UNAVAILABLE.value())
					.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Collections.list(request.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith(SessionRepositoryFilter.SESSION_REPOSITORY_ATTR))
			.forEach(request::removeAttribute);
		chain.doFilter(new WithoutCookies(request), response);
	}

	/**
	 * The request of somebody who is nobody's.
	 */
	private static final class WithoutCookies extends HttpServletRequestWrapper {

		WithoutCookies(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			return null;
		}

	}

}
