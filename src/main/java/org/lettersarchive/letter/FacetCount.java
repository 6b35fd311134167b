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
}
