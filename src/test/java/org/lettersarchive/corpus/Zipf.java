package org.lettersarchive.corpus;

/**
 * Zipf's law: the second is half as frequent as the first, the third a third.
 */
final class Zipf {

	private Zipf() {
	}

	/**
	 * The rank that an even number between 0 and 1 stands for; 0 is the most frequent.
	 */
	static int rank(double even, int size) {
		// The same on every machine, which Math is not bound to be.
		return Math.min((int) StrictMath.pow(size + 1.0, even), size) - 1;
	}

}
