package org.lettersarchive.harvest;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PassageHistory;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedPassages;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A passage of a text, as data.
 */
@Controller
class PassageDataController {

	private final PublishedLetters letters;

	private final PublishedPassages passages;

	private final PublishedRevisions revisions;

	private final LetterForwarding forwarding;

	private final SiteAddress address;

	PassageDataController(PublishedLetters letters, PublishedPassages passages, PublishedRevisions revisions,
			LetterForwarding forwarding, SiteAddress address) {
		this.letters = letters;
		this.passages = passages;
		this.revisions = revisions;
		this.forwarding = forwarding;
		this.address = address;
	}

	@GetMapping(path = "/letters/{slug}/passages/{number}", produces = Format.Types.JSON)
	Object json(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		if (!number.matches("[1-9]\\d{0,8}")) {
			throw notFound();
		}
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		if (letter.isEmpty()) {
			return this.forwarding.elsewhere(slug, "/passages/" + number + SiteAddress.extension(request));
		}
		PassageHistory history = this.passages.find(slug, Integer.parseInt(number))
			.orElseThrow(PassageDataController::notFound);
		Optional<PublishedRevision> shown = history.shown()
			.flatMap((revision) -> this.revisions.find(slug, revision.number()));
		return ResponseEntity.status(shown.isPresent() ? HttpStatus.OK : HttpStatus.GONE)
			.contentType(Format.JSON.contentType())
			.body(new JsonDocuments(new Links(this.address, request)).passage(letter.get(), history, shown));
	}

	private static PageNotFoundException notFound() {
		return new PageNotFoundException("passage");
	}

}
