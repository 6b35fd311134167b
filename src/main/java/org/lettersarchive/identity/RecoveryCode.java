package org.lettersarchive.identity;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that works once in place of one from the app. Figures alone can be typed on
 * every keyboard; there are so many that nobody guesses them.
 */
record RecoveryCode(String value) {

	static final int FIGURES = 36;

	/** Codes of an earlier release have fewer, and are taken as well. */
	static final int FORMER_FIGURES = 24;

	private static final BigInteger NUMBERS = BigInteger.TEN.pow(FIGURES);

	private static final int MORE_BITS_THAN_NEEDED = 160;

	private static final SecureRandom random = new SecureRandom();

	static RecoveryCode make() {
		BigInteger number = new BigInteger(MORE_BITS_THAN_NEEDED, random).mod(NUMBERS);
		return new RecoveryCode(String.format(Locale.ROOT, "%0" + FIGURES + "d", number));
	}

	/**
	 * The SHA-256 of the code, which needs no salt because it cannot be guessed.
	 */
	String hash() {
		return LinkToken.sha256(this.value);
	}

	/**
	 * The code as it is shown, in groups of four.
	 */
	String inGroups() {
		return this.value.replaceAll("(?<=\\G\\d{4})(?=\\d)", " ");
	}

	@Override
	public String toString() {
		return "a recovery code";
	}

}
