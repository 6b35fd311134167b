package org.lettersarchive.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the ticks of a scale and what is written beside them.
 */
final class Ticks {

	/** Between the end of a label and the next tick. */
	private static final double GAP = 7;

	private final TimeScale scale;

	private final Wording wording;

	private final double pixel;

	/**
	 * Starts with a scale.
	 * @param pixel how much of the scale a CSS pixel takes
	 */
	Ticks(TimeScale scale, Wording wording, double pixel) {
		this.scale = scale;
		this.wording = wording;
		this.pixel = pixel;
	}

	/**
	 * The ticks at the finest step that leaves every label its room.
	 */
	List<Tick> all() {
		TickStep step = step();
		double room = room(this.wording.widest(step));
		List<Tick> ticks = new ArrayList<>();
		LocalDate first = step.floor(this.scale.start());
		for (LocalDate day = first; day.isBefore(this.scale.end()); day = step.next(day)) {
			if (!day.isBefore(this.scale.start())) {
				double at = this.scale.at(day);
				boolean fits = at + room <= this.scale.to() + this.pixel * GAP;
				ticks.add(new Tick(at, fits ? this.wording.of(step, day) : "", day));
			}
		}
		return ticks;
	}

	private TickStep step() {
		return TickStep.finest(this.scale, (step) -> room(this.wording.widest(step)));
	}

	/**
	 * The years in which there are finer ticks, at the first tick of each.
	 */
	List<Tick> years(List<Tick> ticks) {
		List<Tick> years = new ArrayList<>();
		if (!step().isWithinYears()) {
			return years;
		}
		double room = room(this.wording.widest(TickStep.YEAR));
		int year = Integer.MIN_VALUE;
		for (Tick tick : ticks) {
			if (tick.day().getYear() != year && tick.at() + room <= this.scale.to() + this.pixel * GAP) {
				year = tick.day().getYear();
				if (!years.isEmpty() && tick.at() - years.getLast().at() < room) {
					years.removeLast();
				}
				years.add(new Tick(tick.at(), this.wording.year(tick.day()), tick.day()));
			}
		}
		return years;
	}

	private double room(String label) {
		return (TextWidth.of(label) + GAP) * this.pixel;
	}

	/**
	 * A place on the scale.
	 *
	 * @param at the coordinate
	 * @param label what is written there; empty where there is no room
	 * @param day the day that begins there
	 */
	record Tick(double at, String label, LocalDate day) {

		boolean startsMonth() {
			return this.day.getDayOfMonth() == 1;
		}

		boolean startsYear() {
			return this.day.getDayOfYear() == 1;
		}

	}

	/**
	 * Short dates as a language writes them.
	 */
	record Wording(DateTimeFormatter dayOfMonth, DateTimeFormatter month, DateTimeFormatter year) {

		static Wording in(Locale locale) {
			return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? of("M. d.", "M월", "uuuu년", Locale.KOREAN)
					: of("d MMM", "MMM", "uuuu", Locale.ENGLISH);
		}

		private static Wording of(String dayOfMonth, String month, String year, Locale locale) {
			return new Wording(DateTimeFormatter.ofPattern(dayOfMonth, locale),
					DateTimeFormatter.ofPattern(month, locale), DateTimeFormatter.ofPattern(year, locale));
		}

		String of(TickStep step, LocalDate day) {
			return switch (step) {
				case WEEK -> this.dayOfMonth.format(day);
				case MONTH, QUARTER -> this.month.format(day);
				default -> year(day);
			};
		}

		/**
		 * A label that no other of the step exceeds.
		 */
		String widest(TickStep step) {
			return of(step, LocalDate.of(2000, 12, 30));
		}

		String year(LocalDate day) {
			return this.year.format(day);
		}

		/**
		 * The days where they are one or share a month; nothing where they would not be
		 * short.
		 */
		String of(Days days) {
			if (days.isOneDay()) {
				return days.first().map(this.dayOfMonth::format).orElse("");
			}
			if (!days.isBounded()) {
				return "";
			}
			LocalDate first = days.first().orElseThrow();
			LocalDate last = days.last().orElseThrow();
			if (!first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
				return "";
			}
			return this.month.getLocale().equals(Locale.KOREAN)
					? this.dayOfMonth.format(first) + "–" + last.getDayOfMonth() + "."
					: first.getDayOfMonth() + "–" + this.dayOfMonth.format(last);
		}

	}

}
