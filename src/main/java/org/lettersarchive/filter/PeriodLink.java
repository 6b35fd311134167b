package org.lettersarchive.filter;

import java.util.List;

/**
 * A decade, a year or a month, as a link that limits the list to it.
 *
 * @param period the period
 * @param parts the shorter periods that it is divided into, where it is
 */
public record PeriodLink(FacetValue period, List<PeriodLink> parts) {

	/**
	 * Whether it is more than a year, so that its parts are years.
	 */
	public boolean isLong() {
		return this.period.value().contains("–");
	}

}
