package org.lettersarchive.accession;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems of an import: all are counted, the first are kept.
 */
class Problems {

	static final int KEPT = 1000;

	private final List<Problem> kept = new ArrayList<>();

	private long count;

	void add(Problem problem) {
		this.count++;
		if (this.kept.size() < KEPT) {
			this.kept.add(problem);
		}
	}

	List<Problem> kept() {
		return List.copyOf(this.kept);
	}

	long count() {
		return this.count;
	}

}
