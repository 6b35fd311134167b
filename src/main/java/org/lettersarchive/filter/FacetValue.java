package org.lettersarchive.filter;

import org.jspecify.annotations.Nullable;

import org.lettersarchive.language.LocalText;

/**
 * One value of a facet, with links that choose it, leave out what has it, or let it go.
 *
 * @param value the value, as addresses write it
 * @param label its name, where it has one
 * @param mark the mark of a person
 * @param count how many letters have it
 * @param isChosen whether it is asked for
 * @param isExcluded whether letters with it are left out
 * @param href the query of the list with it, or without it where it is chosen or excluded
 * @param exclusion the query of the search that leaves it out
 */
public record FacetValue(String value, @Nullable LocalText label, int mark, long count, boolean isChosen,
		boolean isExcluded, String href, String exclusion) {

	/** How many values of a facet are shown before more are asked for. */
	public static final int SHOWN_FIRST = 12;

}
