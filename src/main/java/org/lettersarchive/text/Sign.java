package org.lettersarchive.text;

import java.util.Locale;

/**
 * What a reader can meet in a text that is printed. The first two explain themselves, and
 * so does the last.
 */
public enum Sign {

	CHARACTERS, LINE, EMPHASIS, DELETED, INSERTED, UNCERTAIN, SUPPLIED, ILLEGIBLE, SIC, PAGE, NOTE, FOUND;

	static Sign of(Mark mark) {
		return switch (mark) {
			case EMPHASIS -> EMPHASIS;
			case UNCERTAIN -> UNCERTAIN;
			case SUPPLIED -> SUPPLIED;
			case DELETED -> DELETED;
			case INSERTED -> INSERTED;
		};
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean needsExplaining() {
		return this != CHARACTERS && this != LINE && this != FOUND;
	}

}
