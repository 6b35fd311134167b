package org.lettersarchive.catalogue;

import org.lettersarchive.event.Event;
import org.lettersarchive.event.EventId;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.source.Sources;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;
import org.lettersarchive.web.PageNumber;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The public events beside the letters.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class EventController {

	private static final int PAGE_SIZE = 200;

	private static final int DAYS_AROUND = 14;

	private static final int LETTERS_AROUND = 40;

	private final Events events;

	private final Sources sources;

	private final LetterFinder finder;

	private final RetiredRecords retired;

	private final ChangesOfRecord changes;

	EventController(Events events, Sources sources, LetterFinder finder, RetiredRecords retired,
			ChangesOfRecord changes) {
		this.retired = retired;
		this.changes = changes;
		this.events = events;
		this.sources = sources;
		this.finder = finder;
	}

	@GetMapping("/events")
	String list(PageNumber page, Model model) {
		model.addAttribute("events", page.check(this.events.findAllInOrder(PageRequest.of(page.index(), PAGE_SIZE))));
		return "catalogue/events";
	}

	@GetMapping("/events/{id}")
	String show(@PathVariable EventId id, Model model) {
		Event event = this.events.findById(id).orElseThrow(() -> this.retired.elsewhere(RecordKind.EVENT, id.value()));
		FoundLetters around = this.finder.find(
				LetterFilter.between(event.startsOn().minusDays(DAYS_AROUND), event.endsOn().plusDays(DAYS_AROUND)),
				LetterOrder.EARLIEST_FIRST, 1, LETTERS_AROUND);
		model.addAttribute("event", event);
		model.addAttribute("sources", this.sources.findByIdIn(event.sources()));
		model.addAttribute("letters", around.letters());
		model.addAttribute("changes", this.changes.of(RecordKind.EVENT, id.value()));
		return "catalogue/event";
	}

}
