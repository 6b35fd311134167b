package org.lettersarchive.browse;

import java.time.LocalDate;
import java.util.function.Function;

import org.lettersarchive.chronology.NearestDays;
import org.lettersarchive.event.EventCalendar;
import org.lettersarchive.letter.LetterCalendar;

import org.springframework.stereotype.Component;

/**
 * Finds the way from one period to the next that has letters or events.
 */
@Component
class PeriodPages {

	private final LetterCalendar letters;

	private final EventCalendar events;

	PeriodPages(LetterCalendar letters, EventCalendar events) {
		this.letters = letters;
		this.events = events;
	}

	PeriodTurn around(Period period, Function<LocalDate, Period> kind) {
		NearestDays nearest = this.letters.nearest(period.first(), period.last())
			.and(this.events.nearest(period.first(), period.last()));
		return new PeriodTurn(nearest.before().map(kind), nearest.after().map(kind));
	}

}
