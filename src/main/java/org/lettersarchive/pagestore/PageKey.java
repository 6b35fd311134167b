package org.lettersarchive.pagestore;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * What a page depends on besides the state of the archive: its address, with scheme and
 * host because some of its links have them, the format that was asked for where there is
 * more than one, and how it is packed.
 */
record PageKey(String address, String accepted, Coding coding) {

	private static final int LONGEST = 1_000;

	private static final String PAGE = "text/html";

	/**
	 * What a request asks for, unless no reader would ask like that.
	 */
	static Optional<PageKey> of(HttpServletRequest request) {
		StringBuilder address = new StringBuilder(100).append(request.getScheme())
			.append("://")
			.append(request.getServerName())
			.append(':')
			.append(request.getServerPort())
			.append(request.getRequestURI());
		if (request.getQueryString() != null) {
			address.append('?').append(request.getQueryString());
		}
		String accepted = accepted(request.getHeaders(HttpHeaders.ACCEPT));
		Coding coding = Coding.best(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		return (address.length() + accepted.length() > LONGEST) ? Optional.empty()
				: Optional.of(new PageKey(address.toString(), accepted, coding));
	}

	// Whoever names pages first, or does not say, gets the page where there is one.
	private static String accepted(Enumeration<String> headers) {
		if (!headers.hasMoreElements()) {
			return PAGE;
		}
		String first = headers.nextElement();
		if (headers.hasMoreElements()) {
			return first + "," + String.join(",", Collections.list(headers));
		}
		return (first.equals("*/*") || first.equals(PAGE) || first.startsWith(PAGE + ",")) ? PAGE : first;
	}

	/**
	 * The key of what is the same whatever format is asked for.
	 */
	PageKey forEveryFormat() {
		return new PageKey(this.address, "", this.coding);
	}

	PageKey packed(Coding coding) {
		return (coding == this.coding) ? this : new PageKey(this.address, this.accepted, coding);
	}

	int weight() {
		return 2 * (this.address.length() + this.accepted.length());
	}

}
