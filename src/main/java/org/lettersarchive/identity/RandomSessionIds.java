package org.lettersarchive.identity;

import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.session.SessionIdGenerator;

/**
 * Names of sessions that nobody guesses: as random as the column for them is long.
 */
final class RandomSessionIds implements SessionIdGenerator {

	private static final int BYTES = 27;

	private static final SecureRandom random = new SecureRandom();

	@Override
	public String generate() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
