package org.lettersarchive.search;

import java.time.LocalDate;
import java.util.Optional;

import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;

/**
 * The days that {@code date:} asks for; open where it names no end.
 */
record DateRange(Optional<LocalDate> first, Optional<LocalDate> last) {

	/**
	 * Reads {@code 2018}, {@code 2018-06..2018-09}, {@code ..2018} or {@code 2018-06..}.
	 */
	static Optional<DateRange> parse(String typed) {
		String[] ends = typed.split("\\.\\.", -1);
		if (ends.length > 2) {
			return Optional.empty();
		}
		try {
			DateRange range = new DateRange(HistoricalDate.parse(ends[0]).earliest(),
					HistoricalDate.parse(ends[ends.length - 1]).latest());
			boolean forward = range.first.isEmpty() || range.last.isEmpty()
					|| !range.first.get().isAfter(range.last.get());
			boolean some = range.first.isPresent() || range.last.isPresent();
			return Optional.of(range).filter((_) -> forward && some);
		}
		catch (InvalidDateException _) {
			return Optional.empty();
		}
	}

}
