package org.lettersarchive.letter;

import java.util.List;
import java.util.Locale;

/**
 * Something that happened to a passage when a text was published.
 *
 * @param revision what was published
 * @param kind what happened
 * @param others the numbers of the passages that have words in common with it since then,
 * or had before
 */
public record PassageEvent(RevisionSummary revision, Kind kind, List<Integer> others) {

	public PassageEvent {
		others = List.copyOf(others);
	}

	/**
	 * What can happen to a passage.
	 */
	public enum Kind {

		/** It came into the text. */
		ADDED,

		/** It came into the text, with words of others. */
		SEPARATED,

		/** It was moved to another place. */
		MOVED,

		/** Words of it went to others. */
		DIVIDED,

		/** Words of others were joined to it. */
		ENLARGED,

		/** It is gone, and its words are in others. */
		JOINED,

		/** It is gone. */
		REMOVED,

		/** It came back after it had been gone. */
		RETURNED;

		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
