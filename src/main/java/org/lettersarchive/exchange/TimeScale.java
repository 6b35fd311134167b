package org.lettersarchive.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lettersarchive.chronology.DateWording;

/**
 * Where a day lies on the drawing.
 *
 * @param start the first day of the scale
 * @param end the day after the last
 * @param from the coordinate of the start
 * @param to the coordinate of the end
 */
record TimeScale(LocalDate start, LocalDate end, double from, double to) {

	/** Longer than this, whole years bound the scale instead of whole months. */
	private static final long MONTHS_UP_TO_DAYS = 3 * 366;

	/**
	 * A scale that holds all of these days and ends where a month or year does.
	 */
	static Optional<TimeScale> over(List<Days> days, double from, double to) {
		Optional<LocalDate> first = days.stream().flatMap((each) -> each.earliest().stream()).min(LocalDate::compareTo);
		Optional<LocalDate> last = days.stream().flatMap((each) -> each.latest().stream()).max(LocalDate::compareTo);
		return first.map((start) -> around(start, last.orElse(start), from, to));
	}

	private static TimeScale around(LocalDate first, LocalDate last, double from, double to) {
		TickStep unit = (ChronoUnit.DAYS.between(first, last) > MONTHS_UP_TO_DAYS) ? TickStep.YEAR : TickStep.MONTH;
		return new TimeScale(unit.floor(first), unit.next(unit.floor(last)), from, to);
	}

	/**
	 * The first and the last month, or the years where the scale is long.
	 */
	String inWords(Locale locale) {
		DateWording dates = DateWording.in(locale);
		LocalDate last = this.end.minusDays(1);
		if (days() > MONTHS_UP_TO_DAYS + 2 * 366) {
			return dates.of(Year.from(this.start)) + " – " + dates.of(Year.from(last));
		}
		YearMonth from = YearMonth.from(this.start);
		YearMonth until = YearMonth.from(last);
		return from.equals(until) ? dates.of(from) : dates.of(from) + " – " + dates.of(until);
	}

	TimeScale between(double from, double to) {
		return new TimeScale(this.start, this.end, from, to);
	}

	long days() {
		return ChronoUnit.DAYS.between(this.start, this.end);
	}

	double perDay() {
		return (this.to - this.from) / days();
	}

	boolean holds(Days days) {
		return days.latest().filter((last) -> !last.isBefore(this.start)).isPresent()
				&& days.earliest().filter((first) -> first.isBefore(this.end)).isPresent();
	}

	/**
	 * Where a day begins; what lies outside the scale is brought to its edge.
	 */
	double at(LocalDate day) {
		long offset = Math.clamp(ChronoUnit.DAYS.between(this.start, day), 0L, days());
		return this.from + offset * perDay();
	}

	double beginOf(Days days) {
		return days.first().map(this::at).orElse(this.from);
	}

	double endOf(Days days) {
		return days.last().map((last) -> at(last.plusDays(1))).orElse(this.to);
	}

	/**
	 * Where the mark stands: in the middle of the possible days, or at the only bound
	 * that is known.
	 */
	double markOf(Days days) {
		if (days.isBounded() || days.isUnknown()) {
			return (beginOf(days) + endOf(days)) / 2;
		}
		return days.earliest().map(this::at).orElse(this.from) + perDay() / 2;
	}

}
