package org.lettersarchive.identity;

/**
 * Bytes as letters and figures that are not mistaken for each other (RFC 4648), as apps
 * for codes read them.
 */
final class Base32 {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	/**
	 * Writes bytes whose bits come out even: multiples of five.
	 */
	static String encode(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int bits = 0;
		int waiting = 0;
		for (byte next : bytes) {
			bits = (bits << Byte.SIZE) | Byte.toUnsignedInt(next);
			waiting += Byte.SIZE;
			while (waiting >= BITS) {
				waiting -= BITS;
				text.append(LETTERS.charAt((bits >>> waiting) & 0b11111));
			}
			bits &= (1 << waiting) - 1;
		}
		return text.toString();
	}

}
