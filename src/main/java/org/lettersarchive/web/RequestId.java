package org.lettersarchive.web;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;

/**
 * What a request is called in the log, so that a reader can say which one failed.
 */
public record RequestId(String value) {

	static final String HEADER = "X-Request-Id";

	private static final String ATTRIBUTE = RequestId.class.getName();

	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	/**
	 * The name that a request was given.
	 */
	public static Optional<RequestId> of(HttpServletRequest request) {
		return Optional.ofNullable((RequestId) request.getAttribute(ATTRIBUTE));
	}

	/**
	 * Gives a request a name: that of the proxy, if it is one that is trusted, or a new
	 * one.
	 */
	static RequestId give(HttpServletRequest request) {
		String proxys = request.getHeader(HEADER);
		RequestId id = (isThroughTrustedProxy(request) && isWellFormed(proxys)) ? new RequestId(proxys)
				: new RequestId(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

	private static boolean isWellFormed(@Nullable String id) {
		return id != null && WELL_FORMED.matcher(id).matches();
	}

	// Set by Tomcat for a request of a proxy whose headers it believes.
	private static boolean isThroughTrustedProxy(HttpServletRequest request) {
		return Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE));
	}

	/**
	 * Tells the reader.
	 */
	public void addTo(HttpServletResponse response) {
		response.setHeader(HEADER, this.value);
	}

}
