package org.lettersarchive.search;

import java.util.Map;

import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Counts the letters that a search finds, and how many of them have which value of each
 * field. The counts of a field are those of the letters that there were without the
 * choice made in it.
 */
interface Counting {

	/** Of the other fields a reader is shown the most frequent values. */
	int MOST_VALUES = 60;

	int MOST_MONTHS = 5_000;

	Counts count(SearchSession session, SearchRequest request);

	/**
	 * What was counted.
	 *
	 * @param letters how many letters there are; one more than
	 * {@link SearchRequest#LIMIT} may stand for any higher number
	 * @param byField how many have which value of a field: months in their order, others
	 * the most frequent first
	 */
	record Counts(long letters, Map<SearchField, Map<String, Long>> byField) {
	}

}
