package org.lettersarchive.search;

import java.util.List;

/**
 * What may help where nothing was found.
 *
 * @param empty parts that are in no letter at all
 * @param fewer searches with one part less, that find some
 * @param nearest searches with a near word instead
 * @param withoutFilters how many letters there are without the filters
 */
record NothingFound(List<Clause> empty, List<Way> fewer, List<Way> nearest, long withoutFilters) {

	/**
	 * Another search, and how many letters it finds.
	 */
	record Way(String text, String href, long letters) {
	}

}
