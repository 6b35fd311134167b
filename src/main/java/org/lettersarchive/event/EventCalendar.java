package org.lettersarchive.event;

import java.time.LocalDate;
import java.util.Optional;

import org.lettersarchive.chronology.NearestDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the days on which there are events.
 */
@Component
public class EventCalendar {

	private final JdbcClient jdbc;

	EventCalendar(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The nearest day before these on which an event ends, and the nearest after them on
	 * which one starts.
	 */
	public NearestDays nearest(LocalDate first, LocalDate last) {
		return this.jdbc
			.sql("""
					select
						(select max(e.ends_on) from event e where e.retired_on is null and e.ends_on < :first) as before,
						(select min(e.starts_on) from event e where e.retired_on is null and e.starts_on > :last) as after""")
			.param("first", first)
			.param("last", last)
			.query((row, _) -> new NearestDays(Optional.ofNullable(row.getObject("before", LocalDate.class)),
					Optional.ofNullable(row.getObject("after", LocalDate.class))))
			.single();
	}

}
