package org.lettersarchive.chronology;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as a cataloguer knows it: a subset of the Extended Date/Time Format (ISO
 * 8601-2), which {@link #edtf()} prints and {@link #parse} reads.
 */
public sealed interface HistoricalDate {

	/**
	 * Reads an EDTF expression: {@code 2018-04-01}, {@code 2018-04}, {@code 2018},
	 * {@code [2018-08-10..2018-08-19]}, {@code [..2018-08-02]}, {@code [2018-12-25..]},
	 * {@code 2018-05-09/2018-05-10}, any of the first three with {@code ~}, {@code ?} or
	 * {@code %}, and the empty expression for a date of which nothing is known.
	 * @throws InvalidDateException if the text is none of these or no day of the calendar
	 */
	static HistoricalDate parse(String edtf) {
		return EdtfParser.parse(edtf);
	}

	/**
	 * The date in the Extended Date/Time Format.
	 */
	String edtf();

	/**
	 * The first day that can be meant; empty where the date has no such bound.
	 */
	Optional<LocalDate> earliest();

	/**
	 * The last day that can be meant; empty where the date has no such bound.
	 */
	Optional<LocalDate> latest();

	/**
	 * A day of the calendar.
	 */
	record Day(LocalDate date) implements HistoricalDate {

		@Override
		public String edtf() {
			return this.date.toString();
		}

		@Override
		public Optional<LocalDate> earliest() {
			return Optional.of(this.date);
		}

		@Override
		public Optional<LocalDate> latest() {
			return Optional.of(this.date);
		}

	}

	/**
	 * Some day of a month.
	 */
	record Month(YearMonth month) implements HistoricalDate {

		@Override
		public String edtf() {
			return this.month.toString();
		}

		@Override
		public Optional<LocalDate> earliest() {
			return Optional.of(this.month.atDay(1));
		}

		@Override
		public Optional<LocalDate> latest() {
			return Optional.of(this.month.atEndOfMonth());
		}

	}

	/**
	 * Some day of a year.
	 */
	record WholeYear(Year year) implements HistoricalDate {

		@Override
		public String edtf() {
			return "%04d".formatted(this.year.getValue());
		}

		@Override
		public Optional<LocalDate> earliest() {
			return Optional.of(this.year.atDay(1));
		}

		@Override
		public Optional<LocalDate> latest() {
			return Optional.of(this.year.atDay(this.year.length()));
		}

	}

	/**
	 * One day between two dates, either of which may be open.
	 */
	record Between(Optional<HistoricalDate> from, Optional<HistoricalDate> until) implements HistoricalDate {

		public Between {
			if (from.isEmpty() && until.isEmpty()) {
				throw new IllegalArgumentException("A range needs a bound");
			}
			requireOrder(from.flatMap(HistoricalDate::earliest), until.flatMap(HistoricalDate::latest));
		}

		@Override
		public String edtf() {
			return "[" + this.from.map(HistoricalDate::edtf).orElse("") + ".."
					+ this.until.map(HistoricalDate::edtf).orElse("") + "]";
		}

		@Override
		public Optional<LocalDate> earliest() {
			return this.from.flatMap(HistoricalDate::earliest);
		}

		@Override
		public Optional<LocalDate> latest() {
			return this.until.flatMap(HistoricalDate::latest);
		}

	}

	/**
	 * All the days from one date to another: something that lasted.
	 */
	record Span(HistoricalDate start, HistoricalDate end) implements HistoricalDate {

		public Span {
			requireOrder(start.earliest(), end.latest());
		}

		@Override
		public String edtf() {
			return this.start.edtf() + "/" + this.end.edtf();
		}

		@Override
		public Optional<LocalDate> earliest() {
			return this.start.earliest();
		}

		@Override
		public Optional<LocalDate> latest() {
			return this.end.latest();
		}

	}

	/**
	 * A day, month or year that is approximate, uncertain, or both.
	 */
	record Approximate(HistoricalDate date, Qualifier qualifier) implements HistoricalDate {

		public Approximate {
			Objects.requireNonNull(qualifier);
			if (!(date instanceof Day || date instanceof Month || date instanceof WholeYear)) {
				throw new IllegalArgumentException("Only a day, month or year can be qualified");
			}
		}

		@Override
		public String edtf() {
			return this.date.edtf() + this.qualifier.sign();
		}

		@Override
		public Optional<LocalDate> earliest() {
			return this.date.earliest();
		}

		@Override
		public Optional<LocalDate> latest() {
			return this.date.latest();
		}

	}

	/**
	 * A date of which nothing is known.
	 */
	record Unknown() implements HistoricalDate {

		@Override
		public String edtf() {
			return "";
		}

		@Override
		public Optional<LocalDate> earliest() {
			return Optional.empty();
		}

		@Override
		public Optional<LocalDate> latest() {
			return Optional.empty();
		}

	}

	/**
	 * How EDTF qualifies a date.
	 */
	enum Qualifier {

		APPROXIMATE('~'), UNCERTAIN('?'), BOTH('%');

		private final char sign;

		Qualifier(char sign) {
			this.sign = sign;
		}

		char sign() {
			return this.sign;
		}

	}

	private static void requireOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
		if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
			throw new IllegalArgumentException("A range must not end before it begins");
		}
	}

}
