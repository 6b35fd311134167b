package org.lettersarchive.comparison;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two lists in step: blocks that are equal, and blocks in which they differ.
 */
record Alignment<T>(List<Block<T>> blocks) {

	/**
	 * The most work that is done to find the shortest difference: elements that differ,
	 * at most, times elements altogether. Beyond, all that lies between the equal
	 * beginning and the equal end counts as changed.
	 */
	static final long MOST_WORK = 25_000_000;

	static <T> Alignment<T> of(List<T> older, List<T> newer) {
		int start = 0;
		int shortest = Math.min(older.size(), newer.size());
		while (start < shortest && older.get(start).equals(newer.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shortest - start && older.get(older.size() - 1 - end).equals(newer.get(newer.size() - 1 - end))) {
			end++;
		}
		List<Block<T>> blocks = new ArrayList<>();
		add(blocks, true, older.subList(0, start), newer.subList(0, start));
		middle(blocks, older.subList(start, older.size() - end), newer.subList(start, newer.size() - end));
		add(blocks, true, older.subList(older.size() - end, older.size()),
				newer.subList(newer.size() - end, newer.size()));
		return new Alignment<>(List.copyOf(blocks));
	}

	private static <T> void middle(List<Block<T>> blocks, List<T> older, List<T> newer) {
		if (older.isEmpty() || newer.isEmpty() || isTooMuch(older, newer)) {
			add(blocks, false, older, newer);
			return;
		}
		int from = 0;
		int to = 0;
		for (AbstractDelta<T> delta : DiffUtils.diff(older, newer).getDeltas()) {
			int equal = delta.getSource().getPosition() - from;
			add(blocks, true, older.subList(from, from + equal), newer.subList(to, to + equal));
			add(blocks, false, delta.getSource().getLines(), delta.getTarget().getLines());
			from = delta.getSource().getPosition() + delta.getSource().size();
			to = delta.getTarget().getPosition() + delta.getTarget().size();
		}
		add(blocks, true, older.subList(from, older.size()), newer.subList(to, newer.size()));
	}

	private static <T> boolean isTooMuch(List<T> older, List<T> newer) {
		long elements = (long) older.size() + newer.size();
		return elements * elements > MOST_WORK;
	}

	private static <T> void add(List<Block<T>> blocks, boolean equal, List<T> older, List<T> newer) {
		if (!older.isEmpty() || !newer.isEmpty()) {
			blocks.add(new Block<>(equal, List.copyOf(older), List.copyOf(newer)));
		}
	}

	/**
	 * A stretch of both lists.
	 */
	record Block<T>(boolean equal, List<T> older, List<T> newer) {

		/**
		 * What took the place of one element: of each the one beside it, or of the first
		 * all of them.
		 */
		List<T> replacing(int index, boolean oneByOne) {
			if (oneByOne) {
				return List.of(this.newer.get(index));
			}
			return (index == 0) ? this.newer : List.of();
		}

	}

}
