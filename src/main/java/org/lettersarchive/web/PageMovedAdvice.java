package org.lettersarchive.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads to the same page, in the same language and format, where it stands now.
 */
@ControllerAdvice
class PageMovedAdvice {

	@ExceptionHandler
	RedirectView lead(PageMovedException moved, HttpServletRequest request) {
		String address = request.getRequestURI().replace(moved.before(), moved.present());
		String extension = FormatFilter.formatOf(request).map((format) -> "." + format.extension()).orElse("");
		if (!address.endsWith(extension)) {
			address += extension;
		}
		String query = request.getQueryString();
		RedirectView redirect = new RedirectView((query != null) ? address + "?" + query : address);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return redirect;
	}

}
