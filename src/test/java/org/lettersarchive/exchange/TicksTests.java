package org.lettersarchive.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.exchange.Ticks.Tick;
import org.lettersarchive.exchange.Ticks.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class TicksTests {

	@ParameterizedTest
	@CsvSource({ "1702-03-05,1702-03-05", "1702-03-05,1702-05-05", "1702-03-05,1703-08-05", "1702-03-05,1705-01-05",
			"1702-03-05,1712-01-05", "1702-03-05,1730-01-05", "1702-03-05,1762-01-05", "0702-03-05,1702-03-05" })
	void labelsNeverCollide(LocalDate first, LocalDate last) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
			Ticks ticks = new Ticks(scale(first, last), Wording.in(locale), 1);
			assertThat(ticks.all()).isNotEmpty();
			assertThat(collisions(ticks.all())).isEmpty();
			assertThat(collisions(ticks.years(ticks.all()))).isEmpty();
		}
	}

	@Test
	void countsMonthsInAYearAndAHalf() {
		Ticks ticks = new Ticks(scale(LocalDate.of(1702, 4, 1), LocalDate.of(1703, 8, 5)), Wording.in(Locale.ENGLISH),
				1);
		assertThat(ticks.all()).extracting(Tick::label).startsWith("Apr", "May").endsWith("Jul", "Aug");
		assertThat(ticks.years(ticks.all())).extracting(Tick::label).containsExactly("1702", "1703");
	}

	@Test
	void countsYearsInRoundNumbersOverDecades() {
		Ticks ticks = new Ticks(scale(LocalDate.of(1702, 4, 1), LocalDate.of(1761, 8, 5)), Wording.in(Locale.ENGLISH),
				1);
		assertThat(ticks.all()).extracting(Tick::label).startsWith("1705", "1710");
		assertThat(ticks.years(ticks.all())).isEmpty();
	}

	@Test
	void writesShortDatesAsTheLanguageDoes() {
		Days span = Days.of(LocalDate.of(1702, 8, 10), LocalDate.of(1702, 8, 19));
		assertThat(Wording.in(Locale.ENGLISH).of(span)).isEqualTo("10–19 Aug");
		assertThat(Wording.in(Locale.KOREAN).of(span)).isEqualTo("8. 10.–19.");
	}

	private static TimeScale scale(LocalDate first, LocalDate last) {
		return TimeScale.over(List.of(Days.of(first, last)), 0, 640).orElseThrow();
	}

	private static List<Tick> collisions(List<Tick> ticks) {
		List<Tick> labelled = ticks.stream().filter((tick) -> !tick.label().isEmpty()).toList();
		return labelled.stream()
			.filter((tick) -> labelled.stream()
				.anyMatch((next) -> next.at() > tick.at() && next.at() < tick.at() + TextWidth.of(tick.label()) + 3))
			.toList();
	}

}
