package org.lettersarchive.letter;

import java.util.List;
import java.util.NavigableMap;

/**
 * The order in which letters are listed.
 */
public enum LetterOrder {

	/** By date of writing, earliest first. */
	EARLIEST_FIRST {

		@Override
		<T> NavigableMap<String, T> arrange(NavigableMap<String, T> periods) {
			return periods;
		}

		@Override
		List<PublishedLetter> find(PublishedLetters letters, Long[] among, int limit, long before) {
			return letters.findEarliest(among, limit, before);
		}

	},

	/** By date of writing, latest first. */
	LATEST_FIRST {

		@Override
		<T> NavigableMap<String, T> arrange(NavigableMap<String, T> periods) {
			return periods.descendingMap();
		}

		@Override
		List<PublishedLetter> find(PublishedLetters letters, Long[] among, int limit, long before) {
			return letters.findLatest(among, limit, before);
		}

	};

	/**
	 * Brings periods that are ordered earliest first into this order.
	 */
	abstract <T> NavigableMap<String, T> arrange(NavigableMap<String, T> periods);

	/**
	 * Some of these letters in this order.
	 */
	abstract List<PublishedLetter> find(PublishedLetters letters, Long[] among, int limit, long before);

}
