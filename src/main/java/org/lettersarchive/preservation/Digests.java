package org.lettersarchive.preservation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Where digests come from.
 */
final class Digests {

	private Digests() {
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
