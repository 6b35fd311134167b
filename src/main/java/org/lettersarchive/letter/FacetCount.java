package org.lettersarchive.letter;

import org.lettersarchive.language.LocalText;

/**
 * How many letters have one value of a facet.
 *
 * @param facet the facet
 * @param value its value, as addresses write it
 * @param label the value's name; the value itself where it has none
 * @param mark the hue and shape of a correspondent; 0 is the neutral one
 * @param count how many letters
 */
public record FacetCount(Facet facet, String value, LocalText label, int mark, long count) {

	/**
	 * The count of a value that has no name, or whose name is not known yet.
	 */
	static FacetCount unnamed(Facet facet, String value, long count) {
		return new FacetCount(facet, value, new LocalText(value, null), 0, count);
	}

	FacetCount named(LocalText name, int mark) {
		return new FacetCount(this.facet, this.value, name, mark, this.count);
	}

}
