package org.lettersarchive.text;

/**
 * The opening square bracket while a text is read. The library takes it for the beginning
 * of a link before it asks anybody else, so a control character, which no text contains,
 * stands in for it.
 */
final class Bracket {

	static final char STAND_IN = '\u0001';

	private Bracket() {
	}

	static String hide(String text) {
		return text.replace('[', STAND_IN);
	}

	static String show(String text) {
		return text.replace(STAND_IN, '[');
	}

}
