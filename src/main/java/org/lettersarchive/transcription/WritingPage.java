package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.text.LetterText;
import org.lettersarchive.text.Notation;
import org.lettersarchive.text.ParsedText;
import org.lettersarchive.text.PlainText;
import org.lettersarchive.text.Remark;
import org.lettersarchive.text.RenderedText;

/**
 * All that the page shows on which somebody writes.
 *
 * @param text the text in work
 * @param typed what stands in the field
 * @param version the version of the draft that a save is based on
 * @param savedAt when it was saved
 * @param savedBy by whom
 * @param parsed how it is understood
 * @param letter the record of the letter
 * @param others other texts of the letter, to compare with
 * @param beside the one of them that is shown
 */
record WritingPage(TextLine text, String typed, int version, Instant savedAt, String savedBy, ParsedText parsed,
		PublishedLetter letter, List<TextLine> others, Optional<Beside> beside) {

	public RenderedText preview() {
		return RenderedText.of(this.parsed.text(), "preview-");
	}

	public List<Remark> remarks() {
		return this.parsed.remarks();
	}

	public PlainText plain() {
		return this.parsed.text().plain();
	}

	public List<Notation> notation() {
		return Notation.all();
	}

	/**
	 * Another text of the letter.
	 *
	 * @param text which one
	 * @param draft as it is now
	 */
	record Beside(TextLine text, String draft) {

		public RenderedText printed() {
			return RenderedText.of(LetterText.parse(this.draft).text(), "beside-");
		}

	}

}
