package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Locale;

import org.lettersarchive.collection.Collections;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.WitnessedText;
import org.lettersarchive.presentation.ClaimWording;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;
import org.lettersarchive.web.PageNumber;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The publications that statements rest on.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SourceController {

	private static final int PAGE_SIZE = 200;

	private static final int LISTED = 50;

	private final Sources sources;

	private final PublishedLetters letters;

	private final LetterFinder finder;

	private final LetterTallies tallies;

	private final Events events;

	private final Collections collections;

	private final RetiredRecords retired;

	private final ChangesOfRecord changes;

	SourceController(Sources sources, PublishedLetters letters, LetterFinder finder, LetterTallies tallies,
			Events events, Collections collections, RetiredRecords retired, ChangesOfRecord changes) {
		this.retired = retired;
		this.changes = changes;
		this.sources = sources;
		this.letters = letters;
		this.finder = finder;
		this.tallies = tallies;
		this.events = events;
		this.collections = collections;
	}

	@GetMapping("/sources")
	String list(PageNumber page, Model model) {
		Page<Source> found = this.sources.findAllNewestFirst(PageRequest.of(page.index(), PAGE_SIZE));
		List<SourceId> ids = found.map(Source::id).getContent();
		model.addAttribute("sources", page.check(found));
		model.addAttribute("letters", this.tallies.bySource(ids));
		model.addAttribute("events", this.events.countBySource(ids));
		return "catalogue/sources";
	}

	@GetMapping("/sources/{id}")
	String show(@PathVariable SourceId id, PageNumber page, Model model, Locale locale) {
		Source source = this.sources.findById(id)
			.orElseThrow(() -> this.retired.elsewhere(RecordKind.SOURCE, id.value()));
		FoundLetters found = this.finder.findClaimed(id, LetterOrder.EARLIEST_FIRST, page.value(), LISTED);
		model.addAttribute("source", source);
		model.addAttribute("claimed", page
			.check(new PageImpl<>(claimed(id, found.letters()), PageRequest.of(page.index(), LISTED), found.total())));
		model.addAttribute("wording", new ClaimWording(found.letters(), locale));
		List<WitnessedText> texts = (page.value() == 1) ? this.letters.findTexts(id, LISTED) : List.of();
		model.addAttribute("texts", texts);
		model.addAttribute("textsCut", texts.size() == LISTED);
		model.addAttribute("events", this.events.findBySource(id));
		model.addAttribute("statements", this.collections.findStatements(id));
		model.addAttribute("changes", this.changes.of(RecordKind.SOURCE, id.value()));
		return "catalogue/source";
	}

	private List<ClaimedLetter> claimed(SourceId id, List<PublishedLetter> letters) {
		return ClaimedLetter.of(letters,
				this.letters.findAttestations(id, letters.stream().map((letter) -> letter.id().value()).toList()));
	}

}
