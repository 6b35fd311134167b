package org.lettersarchive.harvest;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.event.Event;
import org.lettersarchive.event.EventId;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNumber;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Public events beside the letters, as data.
 */
@Controller
class EventsDataController {

	private static final String EVENTS = "/events";

	private static final String EVENT = EVENTS + "/{id}";

	private static final int DAYS_AROUND = 14;

	private final Events events;

	private final LetterFinder finder;

	private final SiteAddress address;

	private final RetiredRecords retired;

	EventsDataController(Events events, LetterFinder finder, SiteAddress address, RetiredRecords retired) {
		this.retired = retired;
		this.events = events;
		this.finder = finder;
		this.address = address;
	}

	@GetMapping(path = EVENTS, produces = Format.Types.JSON)
	ResponseEntity<Object> json(PageNumber page, HttpServletRequest request) {
		Page<Event> events = events(page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(events, EVENTS, Format.JSON);
		return Answers.of(Format.JSON, documents.list("list", paging, events.map(documents::event).getContent()),
				paging);
	}

	@GetMapping(path = EVENTS, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(PageNumber page, HttpServletRequest request) {
		Page<Event> events = events(page);
		LinkedData linked = new LinkedData(links(request));
		Paging paging = links(request).paging(events, EVENTS, Format.JSON_LD);
		return Answers.of(Format.JSON_LD, linked.list(paging, events.map(linked::entry).getContent()), paging);
	}

	@GetMapping(path = EVENTS, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(PageNumber page, HttpServletRequest request) {
		Page<Event> events = events(page);
		return Answers.of(Format.CSV, Csv.events(events.getContent(), links(request)),
				links(request).paging(events, EVENTS, Format.CSV));
	}

	private Page<Event> events(PageNumber page) {
		return page.check(this.events.findAllInOrder(Pages.of(page)));
	}

	@GetMapping(path = EVENT, produces = Format.Types.JSON)
	ResponseEntity<Object> eventAsJson(@PathVariable EventId id, PageNumber page, HttpServletRequest request) {
		Event event = event(id);
		Page<PublishedLetter> letters = around(event, page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(letters, path(id), Format.JSON);
		return Answers.of(Format.JSON, documents.record("event", documents.event(event), paging, letters.getContent()),
				paging);
	}

	@GetMapping(path = EVENT, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> eventAsJsonLd(@PathVariable EventId id, HttpServletRequest request) {
		return Answers.of(Format.JSON_LD, new LinkedData(links(request)).event(event(id)));
	}

	@GetMapping(path = EVENT, produces = Format.Types.CSV)
	ResponseEntity<Object> lettersAsCsv(@PathVariable EventId id, PageNumber page, HttpServletRequest request) {
		Page<PublishedLetter> letters = around(event(id), page);
		return Answers.of(Format.CSV, Csv.letters(letters.getContent(), links(request)),
				links(request).paging(letters, path(id), Format.CSV));
	}

	private Event event(EventId id) {
		return this.events.findById(id).orElseThrow(() -> this.retired.elsewhere(RecordKind.EVENT, id.value()));
	}

	/**
	 * The letters of the days around an event.
	 */
	private Page<PublishedLetter> around(Event event, PageNumber page) {
		LetterFilter days = LetterFilter.between(event.startsOn().minusDays(DAYS_AROUND),
				event.endsOn().plusDays(DAYS_AROUND));
		return Pages.of(this.finder.find(days, LetterOrder.EARLIEST_FIRST, page.value(), Pages.SIZE), page);
	}

	private static String path(EventId id) {
		return EVENTS + "/" + id;
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
