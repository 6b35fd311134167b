package org.lettersarchive.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Makes error pages; whoever asks for one without an error finds nothing.
 */
@Controller
class PageErrorController extends BasicErrorController {

	PageErrorController(ErrorAttributes attributes, WebProperties properties,
			ObjectProvider<ErrorViewResolver> resolvers) {
		super(attributes, properties.getError(), resolvers.orderedStream().toList());
	}

	@Override
	protected HttpStatus getStatus(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) ? HttpStatus.NOT_FOUND
				: super.getStatus(request);
	}

}
