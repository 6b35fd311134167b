package org.lettersarchive.catalogue;

import java.util.Comparator;
import java.util.List;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.text.Highlights;
import org.lettersarchive.text.RenderedText;

/**
 * A published text as the page of its letter prints it.
 */
record PrintedText(ReadingText text, RenderedText printed) {

	/**
	 * The texts of a letter, what was written before what was translated.
	 */
	static List<PrintedText> of(PublishedLetter letter, Highlights highlights) {
		return letter.texts()
			.stream()
			.sorted(Comparator.comparing(ReadingText::kind))
			.map((text) -> new PrintedText(text,
					RenderedText.of(text.document(), text.anchor() + "-", text.passages()).showing(highlights)))
			.toList();
	}

}
