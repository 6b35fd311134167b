package org.lettersarchive.catalogue;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.citation.Citations;
import org.lettersarchive.citation.Reference;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PassageHistory;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedPassages;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The lasting page of one passage, whatever became of it.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class PassageController {

	private final PublishedLetters letters;

	private final PublishedPassages passages;

	private final PublishedRevisions revisions;

	private final LetterForwarding forwarding;

	private final Citations citations;

	private final SiteAddress address;

	PassageController(PublishedLetters letters, PublishedPassages passages, PublishedRevisions revisions,
			LetterForwarding forwarding, Citations citations, SiteAddress address) {
		this.letters = letters;
		this.passages = passages;
		this.revisions = revisions;
		this.forwarding = forwarding;
		this.citations = citations;
		this.address = address;
	}

	@GetMapping("/letters/{slug}/passages/{number}")
	Object show(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		int asked = RevisionNumber.of(number).orElseThrow(PassageController::notFound);
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		return letter.isEmpty() ? this.forwarding.elsewhere(slug, "/passages/" + asked)
				: page(letter.get(), asked, request);
	}

	private ModelAndView page(PublishedLetter letter, int number, HttpServletRequest request) {
		PassageHistory history = this.passages.find(letter.slug(), number).orElseThrow(PassageController::notFound);
		Optional<PublishedRevision> revision = history.shown()
			.flatMap((shown) -> this.revisions.find(letter.slug(), shown.number()));
		ModelAndView page = new ModelAndView("catalogue/passage",
				revision.isPresent() ? HttpStatus.OK : HttpStatus.GONE);
		Optional<Reference> reference = history.shown()
			.map((shown) -> this.citations.reference(letter, shown, address(letter, shown, number, request)));
		page.addObject("shown", new PassagePage(letter, history, revision,
				this.citations.of(letter, this.address.of("/letters/" + letter.slug(), request)), reference));
		page.addObject("nothingHere", revision.isEmpty());
		return page;
	}

	private String address(PublishedLetter letter, RevisionSummary revision, int number, HttpServletRequest request) {
		return this.address.of("/letters/%s/revisions/%d".formatted(letter.slug(), revision.number()), request) + "#p"
				+ number;
	}

	private static PageNotFoundException notFound() {
		return new PageNotFoundException("passage");
	}

}
