package org.lettersarchive.identity;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes nothing that another site sends to the office. It stands before everything that
 * could open a session, because the new one would end the session of somebody who is
 * signed in.
 */
class OtherSitesFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN = Set.of("same-origin", "none");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (READING.contains(request.getMethod()) || isFromHere(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendRedirect(request.getContextPath() + AskingWho.SIGN_IN);
		}
	}

	// Old browsers do not say Sec-Fetch-Site; the token against forgery stops what they
	// send.
	private static boolean isFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return OWN.contains(site);
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.endsWith("//" + request.getHeader(HttpHeaders.HOST));
	}

}
