package org.lettersarchive.exchange;

/**
 * The measures of a drawing in CSS pixels.
 *
 * @param narrowest the least width it is shown at
 * @param base how far the first level is from the axis
 * @param step how far the levels are apart
 * @param spacing the room of a mark along the time
 * @param tightStep the same for crowded lanes
 * @param tightSpacing the same for crowded lanes
 * @param levels how many levels a lane has before it is crowded
 * @param labelled whether writers, landmarks and notes are named
 */
record AcrossStyle(int narrowest, int base, int step, int spacing, int tightStep, int tightSpacing, int levels,
		boolean labelled) {

	static final AcrossStyle FULL = new AcrossStyle(728, 58, 24, 18, 14, 14, 5, true);

	static final AcrossStyle SMALL = new AcrossStyle(280, 15, 11, 13, 8, 9, 3, false);

	/**
	 * Pixels at the narrowest width, in thousandths of it.
	 */
	double units(double pixels) {
		return pixels * 1000 / this.narrowest;
	}

}
