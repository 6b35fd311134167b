package org.lettersarchive.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a one-time link; the database knows its hash alone.
 */
record LinkToken(String value) {

	private static final int BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	static LinkToken make() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * The SHA-256 of the secret, which needs no salt because it cannot be guessed.
	 */
	String hash() {
		return sha256(this.value);
	}

	static String sha256(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "a secret";
	}

}
