package org.lettersarchive.catalogue;

import java.util.Locale;

import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.exchange.ExchangePictures;

import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What letters are about.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class TopicController {

	private static final int LISTED = 100;

	private final LetterTallies tallies;

	private final LetterFinder finder;

	private final ExchangePictures pictures;

	private final RetiredRecords retired;

	private final ChangesOfRecord changes;

	TopicController(LetterTallies tallies, LetterFinder finder, ExchangePictures pictures, RetiredRecords retired,
			ChangesOfRecord changes) {
		this.retired = retired;
		this.changes = changes;
		this.tallies = tallies;
		this.finder = finder;
		this.pictures = pictures;
	}

	@GetMapping("/topics")
	String list(Model model) {
		model.addAttribute("topics", this.tallies.byTopic());
		return "catalogue/topics";
	}

	@GetMapping("/topics/{id}")
	String show(@PathVariable String id, Model model, Locale locale) {
		Topic topic = this.tallies.findTopic(id).orElseThrow(() -> this.retired.elsewhere(RecordKind.TOPIC, id));
		FoundLetters found = this.finder.find(LetterFilter.aboutTopic(id), LetterOrder.EARLIEST_FIRST, 1, LISTED);
		model.addAttribute("topic", topic);
		model.addAttribute("found", found);
		model.addAttribute("exchange", this.pictures.small(found.letters(), locale));
		model.addAttribute("changes", this.changes.of(RecordKind.TOPIC, id));
		return "catalogue/topic";
	}

}
