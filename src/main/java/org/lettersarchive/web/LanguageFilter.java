package org.lettersarchive.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lettersarchive.language.SiteLanguage;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language of a page from its address: {@code /ko/letters} is the Korean page
 * of {@code /letters}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

	private static final String LANGUAGE = LanguageFilter.class.getName() + ".LANGUAGE";

	static SiteLanguage languageOf(HttpServletRequest request) {
		return (request.getAttribute(LANGUAGE) instanceof SiteLanguage language) ? language : SiteLanguage.ENGLISH;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SiteLanguage language = SiteLanguage.ofPath(askedPath(request));
		request.setAttribute(LANGUAGE, language);
		chain.doFilter((language == SiteLanguage.ENGLISH) ? request : new LanguageRequest(request, language), response);
	}

	@Override
	protected void doFilterNestedErrorDispatch(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		doFilterInternal(request, response, chain);
	}

	/**
	 * The path that was asked for, with its language; also where its error page is made.
	 */
	static String askedPath(HttpServletRequest request) {
		String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
				: request.getRequestURI();
		return path.substring(request.getServletContext().getContextPath().length());
	}

}
