package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.TextHistory;
import org.lettersarchive.source.Bibliography;

/**
 * A letter with all that was published of its texts.
 */
record LetterHistory(PublishedLetter letter, List<TextHistory> texts, Bibliography bibliography) {

	/**
	 * The text that a revision is of.
	 */
	public Optional<TextHistory> textOf(int number) {
		return this.texts.stream().filter((text) -> text.find(number).isPresent()).findFirst();
	}

}
