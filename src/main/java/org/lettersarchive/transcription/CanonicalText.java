package org.lettersarchive.transcription;

import java.nio.charset.StandardCharsets;

import org.lettersarchive.chain.Sha256;
import org.lettersarchive.text.LetterText;

/**
 * A text in the one form that is hashed, compared and published.
 */
record CanonicalText(String value) {

	static final int LONGEST = LetterText.LONGEST;

	/**
	 * The canonical form of what somebody wrote.
	 */
	static CanonicalText of(String written) {
		return new CanonicalText(LetterText.parse(asTyped(written)).text().canonical());
	}

	/**
	 * What somebody wrote, as a draft keeps it: with everything in it that the database
	 * can hold.
	 */
	static String asTyped(String written) {
		if (written.length() > LONGEST) {
			throw new RefusedException(Refusal.TOO_LONG);
		}
		String text = written.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
		// Half a surrogate pair becomes a question mark.
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	boolean isEmpty() {
		return this.value.isEmpty();
	}

	Sha256 hash() {
		return Sha256.of(this.value);
	}

}
