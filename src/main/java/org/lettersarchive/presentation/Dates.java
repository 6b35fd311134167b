package org.lettersarchive.presentation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.chronology.HistoricalDate;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates in the language of the page, for templates ({@code @dates}).
 */
@Component("dates")
public class Dates {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

	public String of(HistoricalDate date) {
		return wording().of(date);
	}

	/**
	 * A date that is stated as EDTF.
	 */
	public String stated(String edtf) {
		return of(HistoricalDate.parse(edtf));
	}

	public String of(LocalDate date) {
		return wording().of(date);
	}

	/**
	 * The day of a moment, in UTC.
	 */
	public String of(Instant moment) {
		return of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
	}

	/**
	 * The time of a moment in UTC, to the second.
	 */
	public String time(Instant moment) {
		return TIME.format(moment);
	}

	public String of(YearMonth month) {
		return wording().of(month);
	}

	public String of(Year year) {
		return wording().of(year);
	}

	public String range(LocalDate first, LocalDate last) {
		return wording().range(first, last);
	}

	/**
	 * A day without its year.
	 */
	public String dayOfYear(LocalDate date) {
		return wording().dayOfYear(date);
	}

	/**
	 * The short name of a month without its year.
	 * @param month the month in ISO form, such as {@code 2018-04}
	 */
	public String shortMonth(String month) {
		return YearMonth.parse(month)
			.getMonth()
			.getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
	}

	public String shortMonth(YearMonth month) {
		return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
	}

	/**
	 * The name of the month of a day.
	 */
	public String month(LocalDate date) {
		return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
	}

	public String monthName(YearMonth month) {
		return month(month.atDay(1));
	}

	public String weekday(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
	}

	public String shortWeekday(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
	}

	/**
	 * A moment, to the minute.
	 */
	public String moment(Instant at) {
		return moment(at.atOffset(ZoneOffset.UTC));
	}

	public String moment(OffsetDateTime at) {
		OffsetDateTime utc = at.withOffsetSameInstant(ZoneOffset.UTC);
		return "%s, %02d:%02d UTC".formatted(of(utc.toLocalDate()), utc.getHour(), utc.getMinute());
	}

	/**
	 * A moment for machines, as exact as HTML can say it.
	 */
	public String datetime(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	public String datetime(OffsetDateTime at) {
		return datetime(at.toInstant());
	}

	private static DateWording wording() {
		return DateWording.in(LocaleContextHolder.getLocale());
	}

}
