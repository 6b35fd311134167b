package org.lettersarchive.database;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes passwords that nobody needs to remember.
 */
final class RandomPassword {

	private static final SecureRandom random = new SecureRandom();

	private RandomPassword() {
	}

	static String create() {
		byte[] bytes = new byte[24];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().encodeToString(bytes);
	}

}
