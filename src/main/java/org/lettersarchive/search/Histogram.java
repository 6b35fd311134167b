package org.lettersarchive.search;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;

/**
 * How many letters there are in each month, or in each year where the months are too
 * many, as bars a template can draw.
 *
 * @param bars the bars, from left to right
 * @param width how wide the picture is
 */
record Histogram(List<Bar> bars, int width) {

	static final int HEIGHT = 64;

	private static final int MOST_BARS = 72;

	private static final int STEP = 12;

	static Histogram of(Map<String, Long> months) {
		if (months.isEmpty()) {
			return new Histogram(List.of(), 0);
		}
		IntSummaryStatistics years = months.keySet().stream().mapToInt(Histogram::year).summaryStatistics();
		// A search of centuries has thousands of months, too many to be read as such.
		if (years.getMax() - years.getMin() > MOST_BARS / 12) {
			return ofYears(months, years.getMin(), years.getMax());
		}
		YearMonth first = months.keySet().stream().map(YearMonth::parse).min(Comparator.naturalOrder()).orElseThrow();
		YearMonth last = months.keySet().stream().map(YearMonth::parse).max(Comparator.naturalOrder()).orElseThrow();
		boolean byMonth = first.until(last, ChronoUnit.MONTHS) < MOST_BARS;
		return byMonth ? ofMonths(months, first, last) : ofYears(months, first.getYear(), last.getYear());
	}

	private static int year(String month) {
		return Integer.parseInt(month, 0, month.lastIndexOf('-'), 10);
	}

	private static Histogram ofMonths(Map<String, Long> counts, YearMonth first, YearMonth last) {
		List<Period> periods = new ArrayList<>();
		for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			periods.add(new Period(month.toString(), month.toString(), counts.getOrDefault(month.toString(), 0L),
					month.getMonthValue() == 1 || month.equals(first)));
		}
		return draw(periods);
	}

	// A letter that may be of several months of a year counts once in each of them.
	private static Histogram ofYears(Map<String, Long> counts, int first, int last) {
		int years = Math.max(1, (last - first) / MOST_BARS + 1);
		long[] sums = new long[(last - first) / years + 1];
		counts.forEach((month, count) -> sums[(year(month) - first) / years] += count);
		List<Period> periods = new ArrayList<>();
		for (int i = 0; i < sums.length; i++) {
			int from = first + i * years;
			periods
				.add(new Period(Year.of(from).toString(), Year.of(from + years - 1).toString(), sums[i], i % 10 == 0));
		}
		return draw(periods);
	}

	private static Histogram draw(List<Period> periods) {
		long most = periods.stream().mapToLong(Period::count).max().orElse(1);
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < periods.size(); i++) {
			Period period = periods.get(i);
			long height = (period.count() == 0) ? 0 : Math.max(2, period.count() * HEIGHT / Math.max(1, most));
			bars.add(new Bar(period.from(), period.to(), period.count(), i * STEP, HEIGHT - height, height,
					period.isLabelled()));
		}
		return new Histogram(bars, periods.size() * STEP);
	}

	private record Period(String from, String to, long count, boolean isLabelled) {
	}

	/**
	 * One bar.
	 *
	 * @param from the first period, in EDTF
	 * @param to the last one
	 * @param count how many letters
	 * @param x where it stands
	 * @param y where it begins
	 * @param height how high it is
	 * @param isLabelled whether its year is written below
	 */
	record Bar(String from, String to, long count, int x, long y, long height, boolean isLabelled) {

		public boolean isMonth() {
			return this.from.length() > this.year().length();
		}

		public String year() {
			return this.from.substring(0, 4);
		}

	}

}
