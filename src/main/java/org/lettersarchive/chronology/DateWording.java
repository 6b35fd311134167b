package org.lettersarchive.chronology;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.lettersarchive.chronology.HistoricalDate.Approximate;
import org.lettersarchive.chronology.HistoricalDate.Between;
import org.lettersarchive.chronology.HistoricalDate.Day;
import org.lettersarchive.chronology.HistoricalDate.Month;
import org.lettersarchive.chronology.HistoricalDate.Span;
import org.lettersarchive.chronology.HistoricalDate.Unknown;
import org.lettersarchive.chronology.HistoricalDate.WholeYear;

/**
 * Dates in words, as a person reads them in English or Korean.
 */
public final class DateWording {

	private static final DateWording ENGLISH = new DateWording(Locale.ENGLISH, "d MMMM uuuu", "MMMM uuuu", "uuuu",
			"d MMMM");

	private static final DateWording KOREAN = new DateWording(Locale.KOREAN, "uuuu년 M월 d일", "uuuu년 M월", "uuuu년",
			"M월 d일");

	/** A dash between dates, which a line may end with but not begin. */
	private static final String DASH = "\u00A0– ";

	private final Locale locale;

	private final DateTimeFormatter day;

	private final DateTimeFormatter month;

	private final DateTimeFormatter year;

	private final DateTimeFormatter dayOfYear;

	private DateWording(Locale locale, String day, String month, String year, String dayOfYear) {
		this.locale = locale;
		this.day = DateTimeFormatter.ofPattern(day, locale);
		this.month = DateTimeFormatter.ofPattern(month, locale);
		this.year = DateTimeFormatter.ofPattern(year, locale);
		this.dayOfYear = DateTimeFormatter.ofPattern(dayOfYear, locale);
	}

	/**
	 * The wording for a language; English for any that is not Korean.
	 */
	public static DateWording in(Locale locale) {
		return isKorean(locale) ? KOREAN : ENGLISH;
	}

	private static boolean isKorean(Locale locale) {
		return Locale.KOREAN.getLanguage().equals(locale.getLanguage());
	}

	/**
	 * The date in words, such as {@code 10–19 August 2018} or {@code 2018년 8월 10–19일}.
	 */
	public String of(HistoricalDate date) {
		return switch (date) {
			case Day(LocalDate value) -> of(value);
			case Month(YearMonth value) -> of(value);
			case WholeYear(Year value) -> of(value);
			case Between(var from, var until) -> between(from, until);
			case Span(var start, var end) -> range(start, end);
			case Approximate(var value, var qualifier) -> qualified(of(value), qualifier);
			case Unknown _ -> korean() ? "날짜 미상" : "date unknown";
		};
	}

	public String of(LocalDate date) {
		return this.day.format(date);
	}

	public String of(YearMonth value) {
		return this.month.format(value);
	}

	public String of(Year value) {
		return this.year.format(value);
	}

	/**
	 * A day without its year, for places where the year is plain.
	 */
	public String dayOfYear(LocalDate date) {
		return this.dayOfYear.format(date);
	}

	/**
	 * The days from the first to the last, without repeating a month or year they share.
	 */
	public String range(LocalDate first, LocalDate last) {
		if (first.equals(last)) {
			return of(first);
		}
		if (YearMonth.from(first).equals(YearMonth.from(last))) {
			return korean() ? of(YearMonth.from(first)) + " " + first.getDayOfMonth() + "–" + last.getDayOfMonth() + "일"
					: first.getDayOfMonth() + "–" + of(last);
		}
		if (first.getYear() == last.getYear()) {
			return korean() ? of(first) + DASH + dayOfYear(last) : dayOfYear(first) + DASH + of(last);
		}
		return of(first) + DASH + of(last);
	}

	private String range(HistoricalDate start, HistoricalDate end) {
		if (start instanceof Day(LocalDate first) && end instanceof Day(LocalDate last)) {
			return range(first, last);
		}
		return of(start) + DASH + of(end);
	}

	private String between(Optional<HistoricalDate> from, Optional<HistoricalDate> until) {
		if (from.isPresent() && until.isPresent()) {
			return range(from.get(), until.get());
		}
		return from.map(this::notBefore).or(() -> until.map(this::notAfter)).orElseThrow();
	}

	private String notBefore(HistoricalDate date) {
		return korean() ? of(date) + " 또는 그 이후" : of(date) + " or later";
	}

	private String notAfter(HistoricalDate date) {
		return korean() ? of(date) + " 또는 그 이전" : of(date) + " or earlier";
	}

	private String qualified(String date, HistoricalDate.Qualifier qualifier) {
		return switch (qualifier) {
			case APPROXIMATE -> korean() ? date + "경" : "about " + date;
			case UNCERTAIN -> korean() ? date + "(불확실)" : date + " (uncertain)";
			case BOTH -> korean() ? date + "경(불확실)" : "about " + date + " (uncertain)";
		};
	}

	private boolean korean() {
		return isKorean(this.locale);
	}

}
