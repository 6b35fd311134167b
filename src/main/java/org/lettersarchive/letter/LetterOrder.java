package org.lettersarchive.letter;

import java.util.List;

/**
 * The order in which letters are listed.
 */
public enum LetterOrder {

	/** By date of writing, earliest first. */
	EARLIEST_FIRST("l.sort_date, l.sequence, l.id", "t.value::integer", "l.sort_date >= make_date(%s, 1, 1)"),

	/** By date of writing, latest first. */
	LATEST_FIRST("l.sort_date desc, l.sequence desc, l.id desc", "t.value::integer desc",
			"l.sort_date <= make_date(%s, 12, 31)");

	private final String sql;

	private final String years;

	private final String fromYear;

	LetterOrder(String sql, String years, String fromYear) {
		this.sql = sql;
		this.years = years;
		this.fromYear = fromYear;
	}

	String sql() {
		return this.sql;
	}

	/**
	 * The same order of years in tallies.
	 */
	String years() {
		return this.years;
	}

	/**
	 * The condition on letters of a year, or after it in this order.
	 */
	String from(String year) {
		return this.fromYear.formatted(year);
	}

	/**
	 * Brings letters that are ordered earliest first into this order.
	 */
	List<PublishedLetter> arrange(List<PublishedLetter> letters) {
		return (this == EARLIEST_FIRST) ? letters : letters.reversed();
	}

}
