package org.lettersarchive.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lettersarchive.chronology.HistoricalDate.Approximate;
import org.lettersarchive.chronology.HistoricalDate.Between;
import org.lettersarchive.chronology.HistoricalDate.Day;
import org.lettersarchive.chronology.HistoricalDate.Month;
import org.lettersarchive.chronology.HistoricalDate.Qualifier;
import org.lettersarchive.chronology.HistoricalDate.Span;
import org.lettersarchive.chronology.HistoricalDate.Unknown;
import org.lettersarchive.chronology.HistoricalDate.WholeYear;

/**
 * Reads the supported part of EDTF.
 */
final class EdtfParser {

	private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

	private static final Pattern BETWEEN = Pattern.compile("\\[([^.\\]]*)\\.\\.([^.\\]]*)\\]");

	private EdtfParser() {
	}

	static HistoricalDate parse(String edtf) {
		try {
			return expression(edtf);
		}
		catch (DateTimeException | IllegalArgumentException _) {
			throw new InvalidDateException(edtf);
		}
	}

	private static HistoricalDate expression(String edtf) {
		if (edtf.isEmpty()) {
			return new Unknown();
		}
		Matcher between = BETWEEN.matcher(edtf);
		if (between.matches()) {
			return new Between(bound(between.group(1)), bound(between.group(2)));
		}
		int slash = edtf.indexOf('/');
		if (slash >= 0) {
			return new Span(point(edtf.substring(0, slash)), point(edtf.substring(slash + 1)));
		}
		return point(edtf);
	}

	private static Optional<HistoricalDate> bound(String edtf) {
		return edtf.isEmpty() ? Optional.empty() : Optional.of(point(edtf));
	}

	private static HistoricalDate point(String edtf) {
		Matcher point = POINT.matcher(edtf);
		if (!point.matches()) {
			throw new IllegalArgumentException(edtf);
		}
		HistoricalDate date = calendarDate(point);
		String sign = point.group(4);
		return (sign != null) ? new Approximate(date, qualifier(sign)) : date;
	}

	private static HistoricalDate calendarDate(Matcher point) {
		int year = Integer.parseInt(point.group(1));
		if (year == 0) {
			throw new IllegalArgumentException("There is no year 0 in the catalogue");
		}
		if (point.group(2) == null) {
			return new WholeYear(Year.of(year));
		}
		int month = Integer.parseInt(point.group(2));
		if (point.group(3) == null) {
			return new Month(YearMonth.of(year, month));
		}
		return new Day(LocalDate.of(year, month, Integer.parseInt(point.group(3))));
	}

	private static Qualifier qualifier(String sign) {
		return switch (sign) {
			case "~" -> Qualifier.APPROXIMATE;
			case "?" -> Qualifier.UNCERTAIN;
			default -> Qualifier.BOTH;
		};
	}

}
