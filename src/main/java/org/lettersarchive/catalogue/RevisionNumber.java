package org.lettersarchive.catalogue;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the number of a revision from an address; there is none of another kind than 1,
 * 2, 3.
 */
final class RevisionNumber {

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	private RevisionNumber() {
	}

	static OptionalInt of(String typed) {
		return NUMBER.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
	}

}
