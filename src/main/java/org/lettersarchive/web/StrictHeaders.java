package org.lettersarchive.web;

import java.util.Map;

/**
 * The headers that every answer carries, whoever gives it: pages load nothing from
 * elsewhere, run no script of their own, and are shown in nobody's frame.
 */
public final class StrictHeaders {

	private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
			+ "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	private static final Map<String, String> ALL = Map.of("Content-Security-Policy", CONTENT_POLICY,
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Permissions-Policy",
			"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

	private StrictHeaders() {
	}

	/**
	 * The headers by their names.
	 */
	public static Map<String, String> all() {
		return ALL;
	}

}
