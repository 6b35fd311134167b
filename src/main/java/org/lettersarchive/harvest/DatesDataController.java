package org.lettersarchive.harvest;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.LetterCalendar;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Years, months and days as data.
 */
@Controller
class DatesDataController {

	private static final Limit MOST = Limit.of(200);

	private final LetterCalendar calendar;

	private final PublishedLetters letters;

	private final Events events;

	private final SiteAddress address;

	DatesDataController(LetterCalendar calendar, PublishedLetters letters, Events events, SiteAddress address) {
		this.calendar = calendar;
		this.letters = letters;
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
		return Answers.of(Format.JSON, new Json.ListDocument<>(links.schema("list"), links.to("/dates.json"), null,
				null, years.size(), years));
	}

	@GetMapping(path = "/dates/{year}", produces = Format.Types.JSON)
	ResponseEntity<Object> year(@PathVariable String year, HttpServletRequest request) {
		return json(Days.of(year), request);
	}

	@GetMapping(path = "/dates/{year}/{month}", produces = Format.Types.JSON)
	ResponseEntity<Object> month(@PathVariable String year, @PathVariable String month, HttpServletRequest request) {
		return json(Days.of(year + "-" + month), request);
	}

	@GetMapping(path = "/dates/{year}/{month}/{day}", produces = Format.Types.JSON)
	ResponseEntity<Object> day(@PathVariable String year, @PathVariable String month, @PathVariable String day,
			HttpServletRequest request) {
		return json(Days.of(year + "-" + month + "-" + day), request);
	}

	@GetMapping(path = "/dates/{year}", produces = Format.Types.CSV)
	ResponseEntity<String> yearTable(@PathVariable String year, HttpServletRequest request) {
		return csv(Days.of(year), request);
	}

	@GetMapping(path = "/dates/{year}/{month}", produces = Format.Types.CSV)
	ResponseEntity<String> monthTable(@PathVariable String year, @PathVariable String month,
			HttpServletRequest request) {
		return csv(Days.of(year + "-" + month), request);
	}

	@GetMapping(path = "/dates/{year}/{month}/{day}", produces = Format.Types.CSV)
	ResponseEntity<String> dayTable(@PathVariable String year, @PathVariable String month, @PathVariable String day,
			HttpServletRequest request) {
		return csv(Days.of(year + "-" + month + "-" + day), request);
	}

	private ResponseEntity<Object> json(Days days, HttpServletRequest request) {
		JsonDocuments documents = new JsonDocuments(new Links(this.address, request));
		return Answers.of(Format.JSON, new Json.PeriodDocument(documents.links().schema("period"),
				documents.links().to("/dates/" + days.edtf().replace('-', '/') + ".json"), days.first().toString(),
				days.last().toString(), lettersOf(days).stream().map(documents::entry).toList(),
				this.events.findBetween(days.first(), days.last(), MOST).stream().map(documents::event).toList()));
	}

	private ResponseEntity<String> csv(Days days, HttpServletRequest request) {
		return Answers.of(Format.CSV, Csv.letters(lettersOf(days), new Links(this.address, request)));
	}

	private List<PublishedLetter> lettersOf(Days days) {
		return this.letters.findBetween(days.first(), days.last(), MOST);
	}

	/**
	 * The days of a year, of a month, or one day, as addresses write them.
	 */
	private record Days(String edtf, LocalDate first, LocalDate last) {

		static Days of(String written) {
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
