package org.lettersarchive.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.language.SiteLanguage;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The full addresses of pages, as citations and other languages need them.
 */
@Component
public class SiteAddress {

	private final SiteProperties site;

	SiteAddress(SiteProperties site) {
		this.site = site;
	}

	/**
	 * The address of a path of the site, in the language of the request.
	 */
	public String of(String path, HttpServletRequest request) {
		return of(path, LanguageFilter.languageOf(request), request);
	}

	/**
	 * The address of a path of the site in a language.
	 */
	public String of(String path, SiteLanguage language, HttpServletRequest request) {
		return root(request) + language.path() + path;
	}

	/**
	 * The lasting address of the requested page in a language: its path, and its number
	 * in a list of pages.
	 */
	String of(HttpServletRequest request, SiteLanguage language) {
		boolean numbered = request.getQueryString() != null && isPageOfList(request);
		return root(request) + language.path() + path(request) + (numbered ? "?" + request.getQueryString() : "");
	}

	/**
	 * The address of what was asked for, in a format.
	 */
	String of(HttpServletRequest request, Format format) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return of(path(request) + "." + format.extension() + query, request);
	}

	/**
	 * The extension of the requested address with its dot, or nothing.
	 */
	public static String extension(HttpServletRequest request) {
		return FormatFilter.formatOf(request).map((format) -> "." + format.extension()).orElse("");
	}

	/**
	 * The requested view in a language, as a link within the site.
	 */
	String inLanguage(HttpServletRequest request, SiteLanguage language) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return contextPathWithoutLanguage(request) + language.path() + path(request) + query;
	}

	/**
	 * Whether nothing is asked for but a page, or a page of a list by its number.
	 */
	static boolean isPageOfList(HttpServletRequest request) {
		String query = request.getQueryString();
		return query == null || query.matches("page=\\d{1,9}");
	}

	private static String path(HttpServletRequest request) {
		return LanguageFilter.askedPath(request).substring(LanguageFilter.languageOf(request).path().length());
	}

	private String root(HttpServletRequest request) {
		UriComponentsBuilder root = (this.site.address() != null) ? UriComponentsBuilder.fromUri(this.site.address())
				: ServletUriComponentsBuilder.fromRequestUri(request).replacePath(contextPathWithoutLanguage(request));
		String address = root.build().toUriString();
		return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
	}

	private static String contextPathWithoutLanguage(HttpServletRequest request) {
		String path = request.getContextPath();
		String language = LanguageFilter.languageOf(request).path();
		return path.endsWith(language) ? path.substring(0, path.length() - language.length()) : path;
	}

}
