package org.lettersarchive.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * When a letter is said to have been written, with the bounds of it.
 */
record MadeUpDate(String edtf, @Nullable LocalDate notBefore, @Nullable LocalDate notAfter, String certainty) {

	/**
	 * What a cataloguer may have been able to tell of a day.
	 */
	static MadeUpDate around(LocalDate day, Random random) {
		int chance = random.nextInt(100);
		if (chance < 80) {
			return new MadeUpDate(day.toString(), day, day, (chance < 70) ? "certain" : "probable");
		}
		if (chance < 88) {
			YearMonth month = YearMonth.from(day);
			return new MadeUpDate(month.toString(), month.atDay(1), month.atEndOfMonth(), "probable");
		}
		if (chance < 92) {
			return new MadeUpDate(Integer.toString(day.getYear()), day.withDayOfYear(1),
					day.withDayOfYear(day.lengthOfYear()), "uncertain");
		}
		if (chance < 97) {
			LocalDate until = day.plusDays(1L + random.nextInt(40));
			return new MadeUpDate("[" + day + ".." + until + "]", day, until, "uncertain");
		}
		if (chance < 99) {
			return new MadeUpDate(day.getYear() + "~", LocalDate.of(day.getYear() - 2, 1, 1),
					LocalDate.of(day.getYear() + 2, 12, 31), "uncertain");
		}
		return new MadeUpDate("", null, null, "unknown");
	}

	/**
	 * How it stands in an address.
	 */
	String inSlug() {
		return (this.notBefore == null) ? "undated" : this.notBefore.toString();
	}

}
