package org.lettersarchive.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers whoever asks for a format that an address does not have: there is nothing
 * behind such an extension; to such a header, the formats there are.
 */
@ControllerAdvice
class NotAcceptableAdvice {

	static final String OFFERED = NotAcceptableAdvice.class.getName() + ".OFFERED";

	private final PageFormats formats;

	private final SiteAddress address;

	NotAcceptableAdvice(PageFormats formats, SiteAddress address) {
		this.formats = formats;
		this.address = address;
	}

	@ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
	void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (FormatFilter.formatOf(request).isPresent()) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		List<FormatLink> offered = this.formats.offered(request)
			.stream()
			.map((format) -> new FormatLink(format, this.address.of(request, format)))
			.toList();
		request.setAttribute(OFFERED, offered);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.sendError(HttpStatus.NOT_ACCEPTABLE.value());
	}

}
