package org.lettersarchive.text;

/**
 * Somebody typed more than fits into a letter.
 */
public class TextTooLong extends RuntimeException {

	TextTooLong(int length) {
		super("%d characters are more than %d".formatted(length, LetterText.LONGEST));
	}

}
