package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts labels over their lines in as few rows as keep them apart from each other and from
 * the lines of the rows above.
 */
final class LabelRows {

	private static final int ROWS = 3;

	private final double gap;

	private final double width;

	private final List<Row> placed = new ArrayList<>();

	/**
	 * Starts without labels.
	 * @param gap how far labels are apart
	 * @param width how wide the drawing is
	 */
	LabelRows(double gap, double width) {
		this.gap = gap;
		this.width = width;
	}

	/**
	 * The row of a label, counted upwards from 0: over its line where that is free in
	 * some row, or else beside it; empty where no row has room.
	 * @param line where the line of the label stands
	 * @param length how long the label is
	 */
	Optional<Row> place(double line, double length) {
		for (double shift : new double[] { 0, length / 2, -length / 2 }) {
			for (int row = 0; row < ROWS; row++) {
				double middle = Math.clamp(line + shift, Math.min(length, this.width) / 2,
						this.width - Math.min(length, this.width) / 2);
				Row label = new Row(row, line, middle, length / 2);
				if (isFree(label)) {
					this.placed.add(label);
					return Optional.of(label);
				}
			}
		}
		return Optional.empty();
	}

	private boolean isFree(Row label) {
		return this.placed.stream()
			.noneMatch((other) -> (other.row == label.row) ? overlap(label, other)
					: (other.row > label.row) ? crosses(other, label) : crosses(label, other));
	}

	int height() {
		return this.placed.stream().mapToInt((other) -> other.row + 1).max().orElse(0);
	}

	private boolean overlap(Row one, Row other) {
		return Math.abs(one.middle - other.middle) < one.half + other.half + this.gap;
	}

	private boolean crosses(Row line, Row label) {
		return Math.abs(line.line - label.middle) < label.half + this.gap / 2;
	}

	/**
	 * The place of a label.
	 *
	 * @param row counted upwards from 0
	 * @param line where its line stands
	 * @param middle where the middle of the label is
	 * @param half half its length
	 */
	record Row(int row, double line, double middle, double half) {
	}

}
