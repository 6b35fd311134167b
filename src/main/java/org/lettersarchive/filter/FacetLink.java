package org.lettersarchive.filter;

import org.lettersarchive.letter.FacetCount;

/**
 * One value of a facet as a link that takes it up or lets it go.
 */
public record FacetLink(FacetCount count, String href, boolean selected) {
}
