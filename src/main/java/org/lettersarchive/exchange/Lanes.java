package org.lettersarchive.exchange;

import java.util.Comparator;
import java.util.List;

/**
 * Who writes in which lane: the lowest mark first, neutral marks last.
 *
 * @param writers the writers in the order of their lanes
 */
record Lanes(List<ExchangeWriter> writers) {

	/** The writers past this many share the last lane. */
	static final int MOST = 8;

	/** The lane of letters without a sender, which is the axis. */
	static final int AXIS = -1;

	static Lanes of(List<ExchangeLetter> letters) {
		return new Lanes(letters.stream()
			.flatMap((letter) -> letter.writer().stream())
			.distinct()
			.sorted(Comparator.comparingInt((writer) -> (writer.mark() > 0) ? writer.mark() : Integer.MAX_VALUE))
			.toList());
	}

	int of(ExchangeLetter letter) {
		return letter.writer().map((writer) -> Math.min(this.writers.indexOf(writer), MOST - 1)).orElse(AXIS);
	}

	/**
	 * How many lanes there are beside the two along the axis.
	 */
	int further() {
		return Math.max(0, Math.min(this.writers.size(), MOST) - 2);
	}

	/**
	 * The name of a lane; none where several share it.
	 */
	String name(int lane) {
		boolean shared = lane == MOST - 1 && this.writers.size() > MOST;
		return (lane < this.writers.size() && !shared) ? this.writers.get(lane).name() : "";
	}

	int mark(int lane) {
		return (lane >= 0 && lane < this.writers.size()) ? this.writers.get(lane).mark() : 0;
	}

}
