package org.lettersarchive.identity;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A path of the office that somebody is sent back to, and never one of another site.
 */
record OfficePath(String value) {

	static final OfficePath DESK = new OfficePath("/admin");

	// No empty step and none that leads upwards, however it is written.
	private static final Pattern SAFE = Pattern
		.compile("(?i)/admin(/(?!\\.{1,2}(/|\\?|$))(?:[\\w.~!$'()*+,:@&=-]|%(?!2e|2f|5c)[0-9a-f]{2})++)*+"
				+ "(\\?[\\w.~%!$'()*+,;:@&=/?-]*+)?");

	private static final int LONGEST = 2_000;

	private static final Pattern DOOR = Pattern
		.compile("/admin/(sign-in|sign-out|set-up|invitation|new-password|password-again|continue)\\b.*");

	/**
	 * Reads a path that came with a request, and takes it only if it leads to a room of
	 * the office, not to one of its doors.
	 */
	static Optional<OfficePath> of(@Nullable String path) {
		return Optional.ofNullable(path)
			.filter((value) -> value.length() <= LONGEST && SAFE.matcher(value).matches()
					&& !DOOR.matcher(value).matches())
			.map(OfficePath::new);
	}

	/**
	 * The path that is asked for, within the language, without its query.
	 */
	static String asked(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	static boolean isDoor(String path) {
		return DOOR.matcher(path).matches();
	}

}
