package org.lettersarchive.letter;

import java.util.List;
import java.util.NavigableMap;

/**
 * The order in which letters are listed.
 */
public enum LetterOrder {

	/** By date of writing, earliest first. */
	EARLIEST_FIRST("l.sort_date, l.sequence, l.id"),

	/** By date of writing, latest first. */
	LATEST_FIRST("l.sort_date desc, l.sequence desc, l.id desc");

	private final String sql;

	LetterOrder(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

	/**
	 * Brings periods that are ordered earliest first into this order.
	 */
	<T> NavigableMap<String, T> arrange(NavigableMap<String, T> periods) {
		return (this == EARLIEST_FIRST) ? periods : periods.descendingMap();
	}

	/**
	 * Brings letters that are ordered earliest first into this order.
	 */
	List<PublishedLetter> arrange(List<PublishedLetter> letters) {
		return (this == EARLIEST_FIRST) ? letters : letters.reversed();
	}

}
