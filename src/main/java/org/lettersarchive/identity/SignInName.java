package org.lettersarchive.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * The name somebody signs in with: lower case, however it is typed.
 */
record SignInName(String value) {

	static final String PATTERN = "[a-z0-9]+([._-][a-z0-9]+)*";

	static final int LONGEST = 64;

	/**
	 * Reads what was typed; what cannot be such a name belongs to nobody.
	 */
	static Optional<SignInName> of(String typed) {
		String name = normal(typed);
		return (name.length() <= LONGEST && name.matches(PATTERN)) ? Optional.of(new SignInName(name))
				: Optional.empty();
	}

	static String normal(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
