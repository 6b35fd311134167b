package org.lettersarchive.letter;

import java.util.List;
import java.util.Optional;

/**
 * How many letters have which value of which facet.
 */
public record FacetCounts(List<FacetCount> counts) {

	/**
	 * The values of one facet, in the order they are shown.
	 */
	public List<FacetCount> of(Facet facet) {
		return this.counts.stream().filter((count) -> count.facet() == facet).toList();
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
