package org.lettersarchive.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts of which a letter has to have one.
 */
record Clause(List<Part> alternatives) {

	/**
	 * The clause as one would type it.
	 */
	public String typed() {
		return this.alternatives.stream().map(Part::typed).collect(Collectors.joining(" OR "));
	}

	/**
	 * Whether it only leaves letters out.
	 */
	boolean isExclusion() {
		return this.alternatives.stream().allMatch(Part::excluded);
	}

}
