package org.lettersarchive.transcription;

import org.lettersarchive.text.LetterText;
import org.lettersarchive.text.RenderedText;

/**
 * A text in its canonical form, as a page prints it.
 */
record PrintedText(String canonical) {

	public RenderedText rendered() {
		return RenderedText.of(LetterText.parse(this.canonical).text(), "text-");
	}

	public boolean isEmpty() {
		return this.canonical.isBlank();
	}

}
