package org.lettersarchive.browse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.event.Event;
import org.lettersarchive.letter.PublishedLetter;

/**
 * A month as a calendar: weeks from Monday to Sunday with what there is on their days.
 */
record CalendarMonth(YearMonth month, DatedLetters letters, Map<LocalDate, Integer> numbers, List<Event> events) {

	private static final int WEEK = 7;

	public List<DayOfWeek> daysOfWeek() {
		return List.of(DayOfWeek.values());
	}

	public List<List<CalendarDay>> weeks() {
		LocalDate start = this.month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate end = this.month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		return start.datesUntil(end.plusDays(1), java.time.Period.ofWeeks(1)).map(this::week).toList();
	}

	private List<CalendarDay> week(LocalDate monday) {
		return IntStream.range(0, WEEK).mapToObj(monday::plusDays).map(this::day).toList();
	}

	private CalendarDay day(LocalDate date) {
		boolean inMonth = YearMonth.from(date).equals(this.month);
		return new CalendarDay(date, inMonth, (inMonth && !isNumbered()) ? this.letters.on(date) : List.of(),
				inMonth ? this.numbers.getOrDefault(date, 0) : 0,
				inMonth ? dated().filter((event) -> event.covers(date)).toList() : List.of());
	}

	private Stream<Event> dated() {
		return this.events.stream().filter((event) -> !isUndated(event));
	}

	public boolean isEmpty() {
		return this.letters.letters().isEmpty() && this.events.isEmpty();
	}

	/**
	 * Whether there are too many letters to name each.
	 */
	public boolean isNumbered() {
		return this.letters.isCut();
	}

	/**
	 * How many letters were or may have been written in this month, on a day that is not
	 * known.
	 */
	public long numberUndated() {
		return this.letters.found().total() - this.numbers.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Letters that were or may have been written in this month, on a day that is not
	 * known.
	 */
	public List<PublishedLetter> undatedLetters() {
		return this.letters.letters().stream().filter((letter) -> !letter.date().isToTheDay()).toList();
	}

	/**
	 * Events of which only the month is known.
	 */
	public List<Event> undated() {
		return this.events.stream().filter(CalendarMonth::isUndated).toList();
	}

	private static boolean isUndated(Event event) {
		return event.date() instanceof HistoricalDate.Month;
	}

	/**
	 * One day of the calendar.
	 */
	record CalendarDay(LocalDate date, boolean inMonth, List<PublishedLetter> letters, int number, List<Event> events) {

		public boolean isEmpty() {
			return this.letters.isEmpty() && this.number == 0 && this.events.isEmpty();
		}

		public String path() {
			return Period.ofDay(this.date).path();
		}

	}

}
