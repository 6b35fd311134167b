package org.lettersarchive.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The part that a passage plays in a letter.
 */
public enum PassageKind {

	PARAGRAPH, HEADING, ADDRESS, DATELINE, SALUTATION, CLOSER, SIGNATURE, POSTSCRIPT;

	/**
	 * The word that announces a passage of this kind in a typed text.
	 */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<PassageKind> ofKeyword(String keyword) {
		return Arrays.stream(values())
			.filter((kind) -> kind != PARAGRAPH && kind.keyword().equals(keyword))
			.findFirst();
	}

}
