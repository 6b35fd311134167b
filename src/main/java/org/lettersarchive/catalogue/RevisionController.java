package org.lettersarchive.catalogue;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.citation.Citation;
import org.lettersarchive.citation.Citations;
import org.lettersarchive.citation.Reference;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.letter.TextHistory;
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
 * The lasting page of one published revision.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class RevisionController {

	private final LetterHistories histories;

	private final PublishedRevisions revisions;

	private final LetterForwarding forwarding;

	private final Citations citations;

	private final SiteAddress address;

	RevisionController(LetterHistories histories, PublishedRevisions revisions, LetterForwarding forwarding,
			Citations citations, SiteAddress address) {
		this.histories = histories;
		this.revisions = revisions;
		this.forwarding = forwarding;
		this.citations = citations;
		this.address = address;
	}

	@GetMapping("/letters/{slug}/revisions/{number}")
	Object show(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		int asked = RevisionNumber.of(number).orElseThrow(RevisionController::notFound);
		Optional<LetterHistory> history = this.histories.find(slug);
		return history.isEmpty() ? this.forwarding.elsewhere(slug, "/revisions/" + asked)
				: page(history.get(), asked, request);
	}

	private ModelAndView page(LetterHistory history, int number, HttpServletRequest request) {
		Slug slug = history.letter().slug();
		TextHistory text = history.textOf(number).orElseThrow(RevisionController::notFound);
		PublishedRevision revision = this.revisions.find(slug, number).orElseThrow(RevisionController::notFound);
		String address = this.address.of("/letters/%s/revisions/%d".formatted(slug, number), request);
		Citation citation = this.citations.of(history.letter(), address);
		Reference reference = this.citations.reference(history.letter(), text.find(number).orElseThrow(), address);
		boolean withdrawn = revision.withdrawnAt().isPresent();
		ModelAndView page = new ModelAndView("catalogue/revision", withdrawn ? HttpStatus.GONE : HttpStatus.OK);
		page.addObject("shown", new RevisionPage(history, text, revision, citation, reference));
		page.addObject("nothingHere", withdrawn);
		return page;
	}

	private static PageNotFoundException notFound() {
		return new PageNotFoundException("revision");
	}

}
