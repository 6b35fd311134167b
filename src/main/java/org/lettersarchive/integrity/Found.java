package org.lettersarchive.integrity;

import java.util.Optional;

/**
 * What was found about one kind of history.
 *
 * @param chains how many were checked
 * @param entries how many entries they have
 * @param anchor the hash of all their ends
 * @param problem the first thing that does not hold, in English
 */
public record Found(long chains, long entries, String anchor, Optional<String> problem) {

	public boolean isSound() {
		return this.problem.isEmpty();
	}

}
