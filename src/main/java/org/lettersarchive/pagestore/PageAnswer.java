package org.lettersarchive.pagestore;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Sends a page, or says that the reader has it.
 */
final class PageAnswer {

	private PageAnswer() {
	}

	static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		page.headers().forEach((header) -> response.addHeader(header.name(), header.value()));
		sendAllButHeaders(page, request, response);
	}

	/**
	 * Sends what is left when those headers are set that a page has of its own.
	 */
	static void sendAllButHeaders(Page page, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.ETAG, page.tag());
		if (page.lastModified() > 0) {
			response.setDateHeader(HttpHeaders.LAST_MODIFIED, page.lastModified());
		}
		if (isKnown(page, request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (page.type() != null) {
			response.setContentType(page.type());
		}
		if (page.coding() != Coding.NONE) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, page.coding().token());
		}
		response.setContentLength(page.body().length);
		if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
			response.getOutputStream().write(page.body());
		}
	}

	private static boolean isKnown(Page page, HttpServletRequest request) {
		String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tags != null) {
			return tags.contains(page.tag()) || tags.strip().equals("*");
		}
		return page.lastModified() > 0 && modifiedSince(request) >= page.lastModified();
	}

	private static long modifiedSince(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
		if (header == null) {
			return -1;
		}
		try {
			return request.getDateHeader(HttpHeaders.IF_MODIFIED_SINCE);
		}
		catch (IllegalArgumentException _) {
			return -1;
		}
	}

}
