package org.lettersarchive.text;

import java.util.regex.Pattern;

/**
 * The name by which a typed text refers to a note: letters, digits, hyphens.
 */
final class NoteName {

	static final int LONGEST = 40;

	private static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{N}_-]+");

	private NoteName() {
	}

	static boolean isValid(String name) {
		return name.length() <= LONGEST && PATTERN.matcher(name).matches();
	}

}
