package org.lettersarchive.database;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/**
 * Notes that an answer has been made. It stands within the filter that looks for the
 * session once more afterwards, in a database that may be gone by then.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class MadeAnswerFilter extends HttpFilter {

	private static final String MADE = MadeAnswerFilter.class.getName();

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(request, response);
		request.setAttribute(MADE, true);
	}

	static boolean isMade(HttpServletRequest request) {
		return request.getAttribute(MADE) != null;
	}

}
