package org.lettersarchive.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Moves things on a line apart, each as little as possible (isotonic regression of their
 * wishes, less the gaps).
 */
final class Spread {

	private Spread() {
	}

	/**
	 * Where the middle of each of these stands, in the order of the list.
	 * @param wishes where they want to stand, in ascending order
	 * @param min where the first may stand at the earliest
	 */
	static double[] apart(List<Wish> wishes, double min) {
		double[] before = new double[wishes.size()];
		for (int index = 1; index < before.length; index++) {
			before[index] = before[index - 1] + (wishes.get(index - 1).size() + wishes.get(index).size()) / 2;
		}
		Deque<Block> blocks = new ArrayDeque<>();
		for (int index = 0; index < wishes.size(); index++) {
			Wish wish = wishes.get(index);
			Block block = new Block(wish.at() - before[index], wish.weight(), 1);
			while (!blocks.isEmpty() && blocks.getLast().at() >= block.at()) {
				block = blocks.removeLast().with(block);
			}
			blocks.addLast(block);
		}
		double[] places = new double[wishes.size()];
		int index = 0;
		for (Block block : blocks) {
			for (int member = 0; member < block.members(); member++) {
				places[index] = Math.max(block.at(), min) + before[index];
				index++;
			}
		}
		return places;
	}

	/**
	 * Where something wants to stand.
	 *
	 * @param at the coordinate
	 * @param size how much room it takes
	 * @param weight how strongly it wants to
	 */
	record Wish(double at, double size, double weight) {
	}

	private record Block(double at, double weight, int members) {

		Block with(Block next) {
			double sum = this.weight + next.weight;
			return new Block((this.at * this.weight + next.at * next.weight) / sum, sum, this.members + next.members);
		}

	}

}
