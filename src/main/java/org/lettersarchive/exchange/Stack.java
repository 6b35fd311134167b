package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the marks of one lane on levels so that none overlaps another; where all levels
 * are taken, a mark moves sideways to the nearest gap.
 */
final class Stack {

	private final double spacing;

	private final int levels;

	private final double min;

	private final double max;

	private final List<Taken> taken = new ArrayList<>();

	private boolean crowded;

	/**
	 * Starts an empty stack.
	 * @param spacing the room a mark takes along the scale
	 * @param levels how many levels there are
	 * @param min the first coordinate a mark may move to
	 * @param max the last one
	 */
	Stack(double spacing, int levels, double min, double max) {
		this.spacing = spacing;
		this.levels = levels;
		this.min = min;
		this.max = max;
	}

	/**
	 * Finds a place for a mark and the bar of its possible days.
	 */
	Spot place(double at, double from, double to) {
		double before = Math.max(at - from, this.spacing / 2);
		double after = Math.max(to - at, this.spacing / 2);
		int reach = (int) ((this.max - this.min) / this.spacing) + 1;
		for (int steps = 0; steps <= reach; steps++) {
			for (int side : (steps == 0) ? new int[] { 1 } : new int[] { 1, -1 }) {
				double moved = at + side * steps * this.spacing;
				int level = lowestFree(moved - before, moved + after);
				boolean inside = steps == 0 || (moved >= this.min && moved <= this.max);
				if (inside && level < this.levels) {
					this.crowded |= steps > 0;
					return take(moved, level, moved - before, moved + after);
				}
			}
		}
		this.crowded = true;
		return take(at, lowestFree(at - before, at + after), at - before, at + after);
	}

	private int lowestFree(double from, double to) {
		int level = 0;
		while (isTaken(level, from, to)) {
			level++;
		}
		return level;
	}

	private boolean isTaken(int level, double from, double to) {
		return this.taken.stream()
			.anyMatch((other) -> other.level == level && from < other.to - 0.01 && to > other.from + 0.01);
	}

	private Spot take(double at, int level, double from, double to) {
		this.taken.add(new Taken(level, from, to));
		return new Spot(at, level);
	}

	/**
	 * Whether a mark had to leave its day.
	 */
	boolean isCrowded() {
		return this.crowded;
	}

	/**
	 * How many levels are in use.
	 */
	int height() {
		return this.taken.stream().mapToInt((other) -> other.level + 1).max().orElse(0);
	}

	/**
	 * Where a mark stands.
	 */
	record Spot(double at, int level) {
	}

	private record Taken(int level, double from, double to) {
	}

}
