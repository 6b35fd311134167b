package org.lettersarchive.exchange;

import java.util.List;

/**
 * The exchange with time running down, for narrow pages. Everything is in pixels, in
 * three frames: the scale at the left edge, the letters around the axis, and the letters
 * on a line of their own at the right edge.
 *
 * @param height how high the drawing is
 * @param frame where the axis stands, as a part of the width
 * @param scaleLines lines of the left frame
 * @param labels what is written in the left frame
 * @param landmarks what is written in the right frame
 * @param crossings the heights of the lines across the whole width
 * @param events the marks of events in the left frame
 * @param lines lines around the axis
 * @param lanes the names of the writers, around the axis
 * @param looseLines lines of the right frame
 * @param marks the letters in the order of time
 */
public record Down(int height, String frame, List<Across.Line> scaleLines, List<Across.Label> labels,
		List<Across.Landmark> landmarks, List<String> crossings, List<Across.EventMark> events, List<Across.Line> lines,
		List<Across.Label> lanes, List<Across.Line> looseLines, List<Mark> marks) {

	/**
	 * A letter.
	 *
	 * @param loose whether it stands in the right frame
	 * @param drawn the letter as in the other drawing
	 */
	public record Mark(boolean loose, Across.Mark drawn) {
	}

}
