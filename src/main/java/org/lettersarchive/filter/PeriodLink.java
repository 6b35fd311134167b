package org.lettersarchive.filter;

import java.util.List;

/**
 * A year with its months, as links that limit the list to them.
 */
public record PeriodLink(FacetValue year, List<FacetValue> months) {
}
