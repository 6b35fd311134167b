package org.lettersarchive.web;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Says in the headers of an answer which other formats its address has, and that the
 * header {@code Accept} chooses among them.
 */
@Component
class FormatInterceptor implements HandlerInterceptor {

	/** Headers have little room, and longer addresses are no reader's doing. */
	private static final int LONGEST = 500;

	private final PageFormats formats;

	private final SiteAddress address;

	FormatInterceptor(PageFormats formats, SiteAddress address) {
		this.formats = formats;
		this.address = address;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			// What is not there is not there in other formats either.
			response.setHeader(HttpHeaders.LINK, null);
		}
		if (request.getDispatcherType() != DispatcherType.REQUEST || !isRead(request)) {
			return true;
		}
		List<Format> formats = this.formats.of(request);
		if (!formats.isEmpty()) {
			if (FormatFilter.formatOf(request).isEmpty()) {
				response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			}
			formats.stream()
				.map((format) -> new FormatLink(format, this.address.of(request, format)))
				.filter((link) -> link.address().length() < LONGEST)
				.forEach((link) -> response.addHeader(HttpHeaders.LINK,
						"<%s>; rel=\"alternate describedby\"; type=\"%s\"".formatted(link.address(),
								link.format().mediaType())));
		}
		return true;
	}

	private static boolean isRead(HttpServletRequest request) {
		return List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()).contains(request.getMethod());
	}

}
