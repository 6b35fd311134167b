package org.lettersarchive.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lettersarchive.event.Event;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterCalendar;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.exchange.ExchangePictures;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The ways in by date: years, a year, a month and a day.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class DatesController {

	/**
	 * So many letters are listed on a page; a month that has more is a calendar of
	 * numbers.
	 */
	private static final int LISTED = 100;

	private static final Limit EVENTS = Limit.of(200);

	private final LetterCalendar calendar;

	private final LetterFinder finder;

	private final Events events;

	private final PeriodPages periods;

	private final ExchangePictures pictures;

	DatesController(LetterCalendar calendar, LetterFinder finder, Events events, PeriodPages periods,
			ExchangePictures pictures) {
		this.calendar = calendar;
		this.finder = finder;
		this.events = events;
		this.periods = periods;
		this.pictures = pictures;
	}

	@GetMapping("/dates")
	String years(Model model) {
		model.addAttribute("years", this.calendar.years());
		return "browse/years";
	}

	@GetMapping("/dates/{year}")
	String year(@PathVariable String year, Model model, Locale locale) {
		Period period = Period.ofYear(date(year, "01", "01"));
		FoundLetters found = lettersOf(period);
		model.addAttribute("title", period.inWords(locale));
		model.addAttribute("year", Year.from(period.first()));
		model.addAttribute("months",
				YearMonths.of(Year.from(period.first()), this.calendar.months(Year.from(period.first()))));
		model.addAttribute("letters", new DatedLetters(period, found));
		model.addAttribute("exchange", this.pictures.small(found.letters(), locale));
		model.addAttribute("nothingHere", found.total() == 0);
		model.addAttribute("turn", this.periods.around(period, Period::ofYear));
		return "browse/year";
	}

	@GetMapping("/dates/{year}/{month}")
	String month(@PathVariable String year, @PathVariable String month, Model model, Locale locale) {
		Period period = Period.ofMonth(date(year, month, "01"));
		YearMonth value = YearMonth.from(period.first());
		model.addAttribute("title", period.inWords(locale));
		FoundLetters found = lettersOf(period);
		CalendarMonth calendar = new CalendarMonth(value, new DatedLetters(period, found),
				(found.pages() > 1) ? this.calendar.days(value) : Map.of(), eventsOf(period));
		model.addAttribute("calendar", calendar);
		model.addAttribute("nothingHere", calendar.isEmpty());
		model.addAttribute("turn", this.periods.around(period, Period::ofMonth));
		return "browse/month";
	}

	@GetMapping("/dates/{year}/{month}/{day}")
	String day(@PathVariable String year, @PathVariable String month, @PathVariable String day, Model model,
			Locale locale) {
		Period period = Period.ofDay(date(year, month, day));
		model.addAttribute("title", period.inWords(locale));
		FoundLetters found = lettersOf(period);
		List<Event> events = eventsOf(period);
		model.addAttribute("date", period.first());
		model.addAttribute("letters", new DatedLetters(period, found));
		model.addAttribute("events", events);
		model.addAttribute("nothingHere", found.total() == 0 && events.isEmpty());
		model.addAttribute("turn", this.periods.around(period, Period::ofDay));
		return "browse/day";
	}

	private FoundLetters lettersOf(Period period) {
		return this.finder.find(LetterFilter.between(period.first(), period.last()), LetterOrder.EARLIEST_FIRST, 1,
				LISTED);
	}

	private List<Event> eventsOf(Period period) {
		return this.events.findBetween(period.first(), period.last(), EVENTS);
	}

	/**
	 * A day of the calendar, written with four, two and two digits as addresses write it.
	 */
	private static LocalDate date(String year, String month, String day) {
		if (!(year.matches("\\d{4}") && month.matches("\\d{2}") && day.matches("\\d{2}")) || year.equals("0000")) {
			throw new PageNotFoundException("date");
		}
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException _) {
			throw new PageNotFoundException("date");
		}
	}

}
