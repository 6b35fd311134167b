package org.lettersarchive.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which letters are searched for, in which order, and which of them a page shows.
 *
 * @param text the words
 * @param choices values of fields that were chosen or excluded
 * @param from the first day
 * @param to the last day
 * @param order the order
 * @param page the number of the page, where they are ordered by relevance
 * @param after the place that the page begins after, where they are ordered by time
 * @param size how many letters a page has
 */
record SearchRequest(SearchText text, Map<SearchField, Choice> choices, Optional<LocalDate> from,
		Optional<LocalDate> to, Order order, int page, Optional<String> after, int size) {

	/** How far one can page by relevance, and count exactly. */
	static final int LIMIT = 10_000;

	enum Order {

		RELEVANCE, EARLIEST_FIRST, LATEST_FIRST

	}

	Choice choice(SearchField field) {
		return this.choices.getOrDefault(field, Choice.NONE);
	}

	/**
	 * Whether something was chosen in a field.
	 */
	boolean isRestricted(SearchField field) {
		return (field == SearchField.PERIOD) ? this.from.isPresent() || this.to.isPresent() : !choice(field).isNone();
	}

	/**
	 * The language of the texts, if it is one.
	 */
	@Nullable String language() {
		Set<String> languages = choice(SearchField.LANGUAGE).included();
		return (languages.size() == 1) ? languages.iterator().next() : null;
	}

	SearchRequest withText(SearchText text) {
		return new SearchRequest(text, this.choices, this.from, this.to, this.order, this.page, this.after, this.size);
	}

	/**
	 * The same words without any filter.
	 */
	SearchRequest unfiltered() {
		return new SearchRequest(this.text, Map.of(), Optional.empty(), Optional.empty(), this.order, this.page,
				this.after, this.size);
	}

	/**
	 * How many letters come before the page.
	 */
	int offset() {
		return (this.order == Order.RELEVANCE) ? (this.page - 1) * this.size : 0;
	}

	/**
	 * Values of a field.
	 */
	record Choice(Set<String> included, Set<String> excluded) {

		static final Choice NONE = new Choice(Set.of(), Set.of());

		boolean isNone() {
			return this.included.isEmpty() && this.excluded.isEmpty();
		}

	}

}
