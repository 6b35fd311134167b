package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.IdentificationStatus;

/**
 * A letter as far as it is drawn.
 *
 * @param id what replies refer to
 * @param slug its address
 * @param title its title
 * @param date its date in words
 * @param shortDate the date where space is short; empty where it cannot be short
 * @param days the days it may have been written on
 * @param certainty how sure the date is
 * @param status how far it is identified
 * @param writer who sent it, where that is known
 */
record ExchangeLetter(long id, String slug, String title, String date, String shortDate, Days days, Certainty certainty,
		IdentificationStatus status, Optional<ExchangeWriter> writer) {

	boolean isEstablished() {
		return this.status == IdentificationStatus.ESTABLISHED;
	}

	boolean isUnsure() {
		return isEstablished() && this.certainty != Certainty.CERTAIN;
	}

	/**
	 * The classes of the stylesheet for its mark.
	 */
	String kind() {
		String kind = "mark-" + this.writer.map(ExchangeWriter::mark).orElse(0);
		return isEstablished() ? (isUnsure() ? kind + " unsure" : kind) : kind + " open";
	}

	/**
	 * The keys of the messages that say what is not sure about it.
	 */
	List<String> doubts() {
		List<String> doubts = new ArrayList<>();
		if (this.certainty != Certainty.CERTAIN) {
			doubts.add("date." + this.certainty.code());
		}
		if (!isEstablished()) {
			doubts.add("status." + this.status.code());
		}
		return doubts;
	}

	boolean isNotLocated() {
		return this.status == IdentificationStatus.NOT_LOCATED;
	}

}
