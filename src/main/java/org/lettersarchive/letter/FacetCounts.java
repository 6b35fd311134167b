package org.lettersarchive.letter;

import java.util.List;
import java.util.Optional;

/**
 * How many letters have which value of which facet.
 */
public record FacetCounts(List<FacetCount> counts) {

	/** How many decades can be looked over year by year. */
	static final int DECADES_WITH_YEARS = 4;

	/**
	 * The values of one facet, in the order they are shown.
	 */
	public List<FacetCount> of(Facet facet) {
		return this.counts.stream().filter((count) -> count.facet() == facet).toList();
	}

	/**
	 * Whether the letters are of so many decades that not all of their years are counted.
	 */
	public boolean isByDecades() {
		return of(Facet.DECADE).size() > DECADES_WITH_YEARS;
	}

	public Optional<FacetCount> find(Facet facet, String value) {
		return of(facet).stream().filter((count) -> count.value().equals(value)).findFirst();
	}

	/**
	 * How many letters have this value.
	 */
	public long count(Facet facet, String value) {
		return find(facet, value).map(FacetCount::count).orElse(0L);
	}

}
