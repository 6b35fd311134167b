package org.lettersarchive.browse;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.lettersarchive.letter.PeriodCount;

/**
 * The twelve months of a year with their letters.
 */
final class YearMonths {

	private static final int MONTHS = 12;

	private YearMonths() {
	}

	static List<MonthOfYear> of(Year year, List<PeriodCount> counts) {
		return IntStream.rangeClosed(1, MONTHS).mapToObj((number) -> month(year.atMonth(number), counts)).toList();
	}

	private static MonthOfYear month(YearMonth month, List<PeriodCount> counts) {
		PeriodCount count = counts.stream()
			.filter((other) -> other.number() == month.getMonthValue())
			.findFirst()
			.orElse(new PeriodCount(month.getMonthValue(), 0, 0));
		return new MonthOfYear(month, Period.ofMonth(month.atDay(1)).path(), count.certain(), count.possible());
	}

	/**
	 * A month with the number of letters written in it, and of those that may have been.
	 */
	record MonthOfYear(YearMonth month, String path, long certain, long possible) {
	}

}
