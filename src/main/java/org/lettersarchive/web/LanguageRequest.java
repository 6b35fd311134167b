package org.lettersarchive.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.lettersarchive.language.SiteLanguage;

/**
 * A request whose language is part of the context path, so that every link and redirect
 * made for it stays in that language.
 */
class LanguageRequest extends HttpServletRequestWrapper {

	private final SiteLanguage language;

	LanguageRequest(HttpServletRequest request, SiteLanguage language) {
		super(request);
		this.language = language;
	}

	@Override
	public String getContextPath() {
		return super.getContextPath() + this.language.path();
	}

	@Override
	public String getRequestURI() {
		String path = super.getRequestURI();
		if (path.equals(getContextPath())) {
			return path + "/";
		}
		return (getDispatcherType() == DispatcherType.ERROR && !path.startsWith(getContextPath()))
				? getContextPath() + path.substring(super.getContextPath().length()) : path;
	}

	@Override
	public String getServletPath() {
		String path = super.getServletPath();
		return path.startsWith(this.language.path()) ? path.substring(this.language.path().length()) : path;
	}

}
