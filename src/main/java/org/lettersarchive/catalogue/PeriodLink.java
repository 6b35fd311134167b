package org.lettersarchive.catalogue;

import java.util.List;

/**
 * A year with its months, as links that limit the list to them.
 */
record PeriodLink(FacetLink year, List<FacetLink> months) {
}
