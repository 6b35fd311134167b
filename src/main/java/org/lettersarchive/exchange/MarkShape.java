package org.lettersarchive.exchange;

/**
 * The outlines that double the hue of a correspondent, drawn to look equally large.
 */
final class MarkShape {

	private static final String[] OUTLINES = { "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
			"M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z", "M-5-5H5V5H-5z", "M0-7L7 0L0 7L-7 0z",
			"M0-6.5L6.5 5H-6.5z", "M0 6.5L-6.5-5H6.5z", "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2z" };

	private MarkShape() {
	}

	/**
	 * The path of a mark around the origin; the neutral one where there is none of its
	 * own.
	 */
	static String of(int mark) {
		return OUTLINES[(mark > 0 && mark < OUTLINES.length) ? mark : 0];
	}

}
