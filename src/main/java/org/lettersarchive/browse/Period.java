package org.lettersarchive.browse;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

import org.lettersarchive.chronology.DateWording;

/**
 * A year, a month or a day of which there is a page.
 *
 * @param kind how long it is
 * @param first its first day
 * @param last its last day
 */
record Period(Kind kind, LocalDate first, LocalDate last) {

	static Period ofYear(LocalDate day) {
		return new Period(Kind.YEAR, day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
	}

	static Period ofMonth(LocalDate day) {
		return new Period(Kind.MONTH, day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
	}

	static Period ofDay(LocalDate day) {
		return new Period(Kind.DAY, day, day);
	}

	/**
	 * The part of its address after {@code /dates/}.
	 */
	public String path() {
		return switch (this.kind) {
			case YEAR -> "%04d".formatted(this.first.getYear());
			case MONTH -> "%04d/%02d".formatted(this.first.getYear(), this.first.getMonthValue());
			case DAY -> "%04d/%02d/%02d".formatted(this.first.getYear(), this.first.getMonthValue(),
					this.first.getDayOfMonth());
		};
	}

	public String inWords(Locale locale) {
		DateWording wording = DateWording.in(locale);
		return switch (this.kind) {
			case YEAR -> wording.of(Year.from(this.first));
			case MONTH -> wording.of(YearMonth.from(this.first));
			case DAY -> wording.of(this.first);
		};
	}

	/**
	 * How long a period is.
	 */
	enum Kind {

		YEAR, MONTH, DAY

	}

}
