package org.lettersarchive.harvest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.event.Event;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.LetterCalendar;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.PageNumber;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Years, months and days as data.
 */
@Controller
class DatesDataController {

	private static final String YEAR = "/dates/{year}";

	private static final String MONTH = YEAR + "/{month}";

	private static final String DAY = MONTH + "/{day}";

	/** One more tells that there are more. */
	private static final Limit EVENTS = Limit.of(Pages.SIZE + 1);

	private final LetterCalendar calendar;

	private final LetterFinder finder;

	private final Events events;

	private final SiteAddress address;

	DatesDataController(LetterCalendar calendar, LetterFinder finder, Events events, SiteAddress address) {
		this.calendar = calendar;
		this.finder = finder;
		this.events = events;
		this.address = address;
	}

	@GetMapping(path = "/dates", produces = Format.Types.JSON)
	ResponseEntity<Object> years(HttpServletRequest request) {
		Links links = new Links(this.address, request);
		List<Json.YearEntry> years = this.calendar.years()
			.stream()
			.map((year) -> new Json.YearEntry(year.number(), links.to("/dates/%04d".formatted(year.number())),
					year.certain(), year.possible()))
			.toList();
		return Answers.of(Format.JSON, new JsonDocuments(links).list("/dates", years));
	}

	@GetMapping(path = "/dates", produces = Format.Types.CSV)
	ResponseEntity<Object> yearsTable(HttpServletRequest request) {
		Links links = new Links(this.address, request);
		return Answers.of(Format.CSV,
				Csv.of(List.of("year", "address", "certain", "possible"),
						this.calendar.years()
							.stream()
							.map((year) -> Csv.cells(year.number(), links.to("/dates/%04d".formatted(year.number())),
									year.certain(), year.possible()))
							.toList()));
	}

	@GetMapping(path = { YEAR, MONTH, DAY }, produces = Format.Types.JSON)
	ResponseEntity<Object> json(@PathVariable Map<String, String> date, PageNumber page, HttpServletRequest request) {
		Days days = Days.of(date);
		Page<PublishedLetter> letters = lettersOf(days, page);
		List<Event> events = eventsOf(days);
		JsonDocuments documents = new JsonDocuments(new Links(this.address, request));
		Paging paging = documents.links().paging(letters, days.path(), Format.JSON);
		return Answers.of(Format.JSON,
				new Json.PeriodDocument(documents.links().schema("period"), paging.self(), days.first().toString(),
						days.last().toString(), paging.previous(), paging.next(), paging.total(),
						letters.map(documents::entry).getContent(),
						events.stream().limit(Pages.SIZE).map(documents::event).toList(),
						(events.size() > Pages.SIZE) ? documents.links().to("/events.json") : null),
				paging);
	}

	/**
	 * The letters that may belong to these days, and on the first page also the events.
	 */
	@GetMapping(path = { YEAR, MONTH, DAY }, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(@PathVariable Map<String, String> date, PageNumber page, HttpServletRequest request) {
		Days days = Days.of(date);
		Page<PublishedLetter> letters = lettersOf(days, page);
		Stream<Event> events = letters.isFirst() ? eventsOf(days).stream().limit(Pages.SIZE) : Stream.empty();
		LinkedData linked = new LinkedData(new Links(this.address, request));
		Paging paging = linked.links().paging(letters, days.path(), Format.JSON_LD);
		return Answers.of(Format.JSON_LD,
				linked.list(paging,
						Stream.concat(letters.stream().map(linked::entry), events.map(linked::entry)).toList()),
				paging);
	}

	private List<Event> eventsOf(Days days) {
		return this.events.findBetween(days.first(), days.last(), EVENTS);
	}

	@GetMapping(path = { YEAR, MONTH, DAY }, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(@PathVariable Map<String, String> date, PageNumber page, HttpServletRequest request) {
		Days days = Days.of(date);
		Page<PublishedLetter> letters = lettersOf(days, page);
		Links links = new Links(this.address, request);
		return Answers.of(Format.CSV, Csv.letters(letters.getContent(), links),
				links.paging(letters, days.path(), Format.CSV));
	}

	private Page<PublishedLetter> lettersOf(Days days, PageNumber page) {
		return Pages.of(this.finder.find(LetterFilter.between(days.first(), days.last()), LetterOrder.EARLIEST_FIRST,
				page.value(), Pages.SIZE), page);
	}

	/**
	 * The days of a year, of a month, or one day, as addresses write them.
	 */
	private record Days(String edtf, LocalDate first, LocalDate last) {

		String path() {
			return "/dates/" + this.edtf.replace('-', '/');
		}

		static Days of(Map<String, String> parts) {
			String written = Stream.of("year", "month", "day")
				.map(parts::get)
				.filter(Objects::nonNull)
				.collect(Collectors.joining("-"));
			if (!written.matches("\\d{4}(-\\d{2}){0,2}") || written.startsWith("0000")) {
				throw new PageNotFoundException("date");
			}
			try {
				HistoricalDate date = HistoricalDate.parse(written);
				return new Days(written, date.earliest().orElseThrow(), date.latest().orElseThrow());
			}
			catch (InvalidDateException _) {
				throw new PageNotFoundException("date");
			}
		}

	}

}
