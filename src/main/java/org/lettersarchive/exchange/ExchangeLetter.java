package org.lettersarchive.exchange;

import java.util.Optional;

/**
 * A letter as far as it is drawn.
 *
 * @param id what replies refer to
 * @param slug its address
 * @param title its title
 * @param date its date in words
 * @param shortDate the date where space is short; empty where it cannot be short
 * @param days the days it may have been written on
 * @param status how far it is identified, as a code
 * @param writer who sent it, where that is known
 */
record ExchangeLetter(long id, String slug, String title, String date, String shortDate, Days days, String status,
		Optional<ExchangeWriter> writer) {

	boolean isEstablished() {
		return "established".equals(this.status);
	}

	boolean isNotLocated() {
		return "not-located".equals(this.status);
	}

}
