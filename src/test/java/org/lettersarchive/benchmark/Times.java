package org.lettersarchive.benchmark;

/**
 * Half of the answers took no longer than the first, 95 of 100 no longer than the second,
 * in milliseconds.
 */
record Times(double half, double most) {

	static Times of(double... milliseconds) {
		double[] sorted = milliseconds.clone();
		java.util.Arrays.sort(sorted);
		return new Times(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
	}

	@Override
	public String toString() {
		return "%.1f / %.1f".formatted(this.half, this.most);
	}

}
