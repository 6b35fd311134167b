package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lettersarchive.chronology.NearestDays;

import org.roaringbitmap.RoaringBitmap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts published letters by the periods they were or may have been written in.
 */
@Component
public class LetterCalendar {

	private final JdbcClient jdbc;

	private final LetterStates states;

	LetterCalendar(JdbcClient jdbc, LetterStates states) {
		this.states = states;
		this.jdbc = jdbc;
	}

	/**
	 * The years that have letters.
	 */
	public List<PeriodCount> years() {
		return this.jdbc.sql("""
				select value::int as number,
					coalesce(sum(letters) filter (where kind = 'year-certain'), 0) as certain,
					sum(case kind when 'year' then letters else -letters end) as possible
				from letter_tally
				where kind in ('year', 'year-certain')
				group by value
				having sum(letters) filter (where kind = 'year') > 0
				order by number""").query((row, _) -> periodCount(row)).list();
	}

	/**
	 * The months of a year that have letters.
	 */
	public List<PeriodCount> months(Year year) {
		LetterBitmaps present = this.states.present();
		return IntStream.rangeClosed(1, 12)
			.mapToObj(year::atMonth)
			.map((month) -> count(present, month))
			.filter((month) -> month.certain() + month.possible() > 0)
			.toList();
	}

	private static PeriodCount count(LetterBitmaps present, YearMonth month) {
		RoaringBitmap letters = present.anyOf(Facet.MONTH.code(), List.of(month.toString()));
		int certain = present.days().countWithin(letters, month.atDay(1), month.atEndOfMonth());
		return new PeriodCount(month.getMonthValue(), certain, letters.getCardinality() - certain);
	}

	/**
	 * How many letters are dated to each day of a month, of the days that have any.
	 */
	public Map<LocalDate, Integer> days(YearMonth month) {
		LetterBitmaps present = this.states.present();
		int[] counts = present.days()
			.perDay(present.anyOf(Facet.MONTH.code(), List.of(month.toString())), month.atDay(1), month.atEndOfMonth());
		return IntStream.range(0, counts.length)
			.filter((day) -> counts[day] > 0)
			.boxed()
			.collect(Collectors.toMap((day) -> month.atDay(day + 1), (day) -> counts[day]));
	}

	private static PeriodCount periodCount(ResultSet row) throws SQLException {
		return new PeriodCount(row.getInt("number"), row.getLong("certain"), row.getLong("possible"));
	}

	/**
	 * The nearest day before these on which the possible dates of a letter end, and the
	 * nearest after them on which some begin.
	 */
	public NearestDays nearest(LocalDate first, LocalDate last) {
		return this.jdbc.sql("""
				select
					(select max(l.not_after) from public_letter l where l.not_after < :first) as before,
					(select min(l.not_before) from public_letter l where l.not_before > :last) as after""")
			.param("first", first)
			.param("last", last)
			.query((row, _) -> new NearestDays(Optional.ofNullable(row.getObject("before", LocalDate.class)),
					Optional.ofNullable(row.getObject("after", LocalDate.class))))
			.single();
	}

}
