package org.lettersarchive.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.ToDoubleFunction;

/**
 * How far the ticks of a scale are apart.
 */
enum TickStep {

	WEEK(7), MONTH(28), QUARTER(90), YEAR(365), FIVE_YEARS(5 * 365), DECADE(10 * 365), TWENTY_YEARS(20 * 365),
	HALF_CENTURY(50 * 365), CENTURY(100 * 365);

	private final int days;

	TickStep(int days) {
		this.days = days;
	}

	/**
	 * The finest step that leaves each label its room; the coarsest where none does.
	 */
	static TickStep finest(TimeScale scale, ToDoubleFunction<TickStep> room) {
		for (TickStep step : values()) {
			if (step.days * scale.perDay() >= room.applyAsDouble(step)) {
				return step;
			}
		}
		return CENTURY;
	}

	boolean isWithinYears() {
		return this.compareTo(YEAR) < 0;
	}

	/**
	 * The tick on or before a day.
	 */
	LocalDate floor(LocalDate day) {
		return switch (this) {
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
			default -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), years()) * years());
		};
	}

	LocalDate next(LocalDate tick) {
		return switch (this) {
			case WEEK -> tick.plusWeeks(1);
			case MONTH -> tick.plusMonths(1);
			case QUARTER -> tick.plusMonths(3);
			default -> tick.plusYears(years());
		};
	}

	private int years() {
		return this.days / 365;
	}

}
