package org.lettersarchive.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.lettersarchive.event.Event;
import org.lettersarchive.event.Events;
import org.lettersarchive.exchange.ExchangePictures;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedReply;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Letters and events on one line of time.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class TimelineController {

	private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private final LetterFinder finder;

	private final PublishedLetters letters;

	private final Events events;

	TimelineController(LetterFinder finder, PublishedLetters letters, Events events) {
		this.finder = finder;
		this.letters = letters;
		this.events = events;
	}

	@GetMapping("/timeline")
	String show(Model model, Locale locale) {
		FoundLetters found = this.finder.find(LetterFilter.everything(), LetterOrder.EARLIEST_FIRST, 1,
				ExchangePictures.LIMIT.max());
		List<PublishedReply> replies = this.letters.findReplies(found.letters());
		List<Event> events = this.events.findBetween(FIRST_DAY, LAST_DAY, ExchangePictures.LIMIT);
		model.addAttribute("timeline", TimelinePage.of(found, replies, events, locale));
		return "browse/timeline";
	}

}
