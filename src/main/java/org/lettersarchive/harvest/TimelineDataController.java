package org.lettersarchive.harvest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.event.Event;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.PageNumber;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The timeline as data: a page has some of the letters and some of the events, each in
 * their order, and the pages end when both have ended.
 */
@Controller
class TimelineDataController {

	private static final String TIMELINE = "/timeline";

	private final LetterFinder finder;

	private final Events events;

	private final SiteAddress address;

	TimelineDataController(LetterFinder finder, Events events, SiteAddress address) {
		this.finder = finder;
		this.events = events;
		this.address = address;
	}

	@GetMapping(path = TIMELINE, produces = Format.Types.JSON)
	ResponseEntity<Object> json(PageNumber page, HttpServletRequest request) {
		Shown shown = shown(page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = paging(shown, page, request, Format.JSON);
		return Answers.of(Format.JSON,
				new Json.TimelineDocument(documents.links().schema("timeline"), paging.self(), paging.previous(),
						paging.next(), paging.total(),
						shown.letters().letters().stream().map(documents::entry).toList(),
						shown.events().map(documents::event).getContent()),
				paging);
	}

	@GetMapping(path = TIMELINE, produces = Format.Types.JSON_LD)
	ResponseEntity<Map<String, Object>> jsonLd(PageNumber page, HttpServletRequest request) {
		Shown shown = shown(page);
		LinkedData linked = new LinkedData(links(request));
		Paging paging = paging(shown, page, request, Format.JSON_LD);
		return Answers.of(Format.JSON_LD,
				linked.list(paging,
						Stream
							.concat(shown.letters().letters().stream().map(linked::entry),
									shown.events().stream().map(linked::entry))
							.toList()),
				paging);
	}

	/**
	 * A row for each letter and each event, first the letters.
	 */
	@GetMapping(path = TIMELINE, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(PageNumber page, HttpServletRequest request) {
		Shown shown = shown(page);
		Links links = links(request);
		return Answers.of(Format.CSV, Csv.of(List.of("kind", "id", "address", "date_edtf", "title_en", "title_ko"),
				Stream.concat(
						shown.letters()
							.letters()
							.stream()
							.map((letter) -> Csv.cells("letter", letter.slug(), links.letter(letter),
									letter.date().edtf().edtf(), letter.title().en(), letter.title().ko())),
						shown.events()
							.stream()
							.map((event) -> Csv.cells("event", event.id(), links.event(event.id().value()),
									event.date().edtf(), event.title().en(), event.title().ko())))
					.toList()),
				paging(shown, page, request, Format.CSV));
	}

	private Shown shown(PageNumber page) {
		Shown shown = new Shown(
				this.finder.find(LetterFilter.everything(), LetterOrder.EARLIEST_FIRST, page.value(), Pages.SIZE),
				this.events.findAllInOrder(Pages.of(page)));
		if (page.value() > shown.pages()) {
			throw new PageNotFoundException("page");
		}
		return shown;
	}

	private Paging paging(Shown shown, PageNumber page, HttpServletRequest request, Format format) {
		String address = links(request).to(TIMELINE + "." + format.extension());
		return new Paging((number) -> (number == 1) ? address : address + "?page=" + number, page.value(),
				shown.pages(), shown.letters().total() + shown.events().getTotalElements());
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

	/**
	 * What a page of the timeline has.
	 */
	private record Shown(FoundLetters letters, Page<Event> events) {

		long pages() {
			return Math.max(this.letters.pages(), Math.max(1, this.events.getTotalPages()));
		}

	}

}
