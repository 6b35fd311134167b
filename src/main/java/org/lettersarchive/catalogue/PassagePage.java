package org.lettersarchive.catalogue;

import java.util.Optional;

import org.lettersarchive.citation.Citation;
import org.lettersarchive.citation.Reference;
import org.lettersarchive.letter.PassageHistory;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.text.LetterText;
import org.lettersarchive.text.RenderedText;

/**
 * All that the page of one passage shows.
 *
 * @param revision what has it as it is read now or was last published, unless that was
 * withdrawn
 * @param reference how it is cited
 */
record PassagePage(PublishedLetter letter, PassageHistory history, Optional<PublishedRevision> revision,
		Citation citation, Optional<Reference> reference) {

	/**
	 * The passage alone.
	 */
	public Optional<RenderedText> printed() {
		return this.revision.map((found) -> RenderedText.of(alone(found), "passage-"));
	}

	private LetterText alone(PublishedRevision found) {
		int place = found.passages().indexOf(this.history.number());
		return found.document()
			.stream()
			.flatMap(LetterText::passages)
			.skip(place)
			.findFirst()
			.map(LetterText::of)
			.orElseThrow();
	}

}
