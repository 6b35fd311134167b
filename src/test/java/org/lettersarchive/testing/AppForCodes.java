package org.lettersarchive.testing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An app on somebody's phone that shows time-based codes. It knows of the archive what
 * was typed into it.
 */
public final class AppForCodes {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private final byte[] secret;

	/**
	 * An app with a secret.
	 * @param typed the secret in Base32, with spaces
	 */
	public AppForCodes(String typed) {
		String letters = typed.replace(" ", "");
		BigInteger number = BigInteger.ZERO;
		for (char letter : letters.toCharArray()) {
			number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
		}
		byte[] bytes = number.toByteArray();
		int length = letters.length() * 5 / 8;
		this.secret = new byte[length];
		int copied = Math.min(length, bytes.length);
		System.arraycopy(bytes, bytes.length - copied, this.secret, length - copied, copied);
	}

	/**
	 * The code that is shown now.
	 */
	public String code() {
		return code(0);
	}

	/**
	 * The code of another step of 30 seconds.
	 * @param later how many steps from now
	 */
	public String code(int later) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA1"));
			long step = Instant.now().getEpochSecond() / 30 + later;
			byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
			int from = hash[19] & 15;
			hash[from] &= 127;
			BigInteger number = new BigInteger(1, Arrays.copyOfRange(hash, from, from + 4));
			return "%06d".formatted(number.mod(BigInteger.valueOf(1_000_000)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
