package org.lettersarchive.identity;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Elsewhere than in its place there is no office. It stands before whatever guards the
 * office, and so sees every request that is taken for one to it.
 */
class OfficePlaceFilter extends OncePerRequestFilter {

	private final OfficePlace place;

	OfficePlaceFilter(OfficePlace place) {
		this.place = place;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.place.isWhere(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
	}

}
