package org.lettersarchive.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer the {@link StrictHeaders}, pages about errors as well, and by HTTPS
 * the word that browsers stay with it. Pages that are kept have them from when they were
 * made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class StrictHeadersFilter extends OncePerRequestFilter {

	private static final String STAY = "max-age=" + Duration.ofDays(365).toSeconds();

	private final Transport transport;

	StrictHeadersFilter(Transport transport) {
		this.transport = transport;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		StrictHeaders.all().forEach(response::setHeader);
		if (this.transport.isSecure(request)) {
			response.setHeader("Strict-Transport-Security", STAY);
		}
		RequestId.of(request).ifPresent((id) -> id.addTo(response));
		chain.doFilter(request, response);
	}

	@Override
	protected void doFilterNestedErrorDispatch(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		doFilterInternal(request, response, chain);
	}

}
