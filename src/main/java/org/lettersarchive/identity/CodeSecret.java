package org.lettersarchive.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an app and the archive both make codes from: another code of six figures in each
 * step of 30 seconds (RFC 6238, with HMAC-SHA-1 because every app knows it).
 */
final class CodeSecret {

	static final int FIGURES = 6;

	static final Duration STEP = Duration.ofSeconds(30);

	private static final String ALGORITHM = "HmacSHA1";

	private static final int BYTES = 20;

	private static final int NUMBERS = 1_000_000;

	private static final SecureRandom random = new SecureRandom();

	private final byte[] bytes;

	CodeSecret(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	static CodeSecret make() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new CodeSecret(bytes);
	}

	static long stepAt(Instant time) {
		return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	String base32() {
		return Base32.encode(this.bytes);
	}

	String code(long step) {
		byte[] hash = hash(step);
		int offset = hash[hash.length - 1] & 0xf;
		int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
		return String.format(Locale.ROOT, "%0" + FIGURES + "d", number % NUMBERS);
	}

	/**
	 * The step that a code is of: the present one or, because clocks differ, a neighbour
	 * of it.
	 */
	OptionalLong stepOf(String code, Instant now) {
		long present = stepAt(now);
		return LongStream.rangeClosed(present - 1, present + 1).filter((step) -> isSame(code, code(step))).findFirst();
	}

	private static boolean isSame(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] hash(long step) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.bytes, ALGORITHM));
			return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, ex);
		}
	}

	@Override
	public String toString() {
		return "a secret";
	}

}
