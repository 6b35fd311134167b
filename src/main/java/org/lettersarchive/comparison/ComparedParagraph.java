package org.lettersarchive.comparison;

import java.util.List;

/**
 * A paragraph of the older version beside the one that took its place. One side is empty
 * where a paragraph was added or removed.
 *
 * @param runs both versions in one line: what was removed stands before what was added
 */
public record ComparedParagraph(List<Run> runs) {

	public ComparedParagraph {
		runs = List.copyOf(runs);
	}

	public boolean isChanged() {
		return this.runs.stream().anyMatch((run) -> run.change() != Change.EQUAL);
	}

	/**
	 * The older version, to stand on the left.
	 */
	public List<Run> older() {
		return this.runs.stream().filter((run) -> run.change() != Change.ADDED).toList();
	}

	/**
	 * The newer version, to stand on the right.
	 */
	public List<Run> newer() {
		return this.runs.stream().filter((run) -> run.change() != Change.REMOVED).toList();
	}

}
