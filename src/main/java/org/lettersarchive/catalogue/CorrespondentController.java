package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Locale;

import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.letter.CorrespondentTally;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.exchange.ExchangePictures;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;
import org.lettersarchive.web.PageNumber;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The people who write and receive letters.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class CorrespondentController {

	private static final int PAGE_SIZE = 100;

	private static final int LISTED = 100;

	private final Correspondents correspondents;

	private final LetterFinder finder;

	private final LetterTallies tallies;

	private final ExchangePictures pictures;

	private final RetiredRecords retired;

	private final ChangesOfRecord changes;

	CorrespondentController(Correspondents correspondents, LetterFinder finder, LetterTallies tallies,
			ExchangePictures pictures, RetiredRecords retired, ChangesOfRecord changes) {
		this.retired = retired;
		this.changes = changes;
		this.correspondents = correspondents;
		this.finder = finder;
		this.tallies = tallies;
		this.pictures = pictures;
	}

	@GetMapping("/correspondents")
	String list(PageNumber page, Model model) {
		Page<Correspondent> people = this.correspondents.findAllByName(PageRequest.of(page.index(), PAGE_SIZE));
		model.addAttribute("people", page.check(people));
		model.addAttribute("tallies", this.tallies.byCorrespondent(people.map(Correspondent::id).getContent()));
		model.addAttribute("nobody", CorrespondentTally.NONE);
		return "catalogue/correspondents";
	}

	@GetMapping("/correspondents/{id}")
	String show(@PathVariable CorrespondentId id, Model model, Locale locale) {
		Correspondent person = this.correspondents.findById(id)
			.orElseThrow(() -> this.retired.elsewhere(RecordKind.CORRESPONDENT, id.value()));
		List<PublishedLetter> found = this.finder.findByCorrespondent(id.value(), LetterOrder.EARLIEST_FIRST, 1, LISTED)
			.letters();
		model.addAttribute("person", person);
		model.addAttribute("tally",
				this.tallies.byCorrespondent(List.of(id)).getOrDefault(id, CorrespondentTally.NONE));
		model.addAttribute("letters", found);
		model.addAttribute("exchange", this.pictures.small(found, locale));
		model.addAttribute("changes", this.changes.of(RecordKind.CORRESPONDENT, id.value()));
		return "catalogue/correspondent";
	}

}
