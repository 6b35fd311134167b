package org.lettersarchive.search;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The smallest part of what is searched for.
 *
 * @param kind how its text is meant
 * @param field where it is to be found; anywhere if there is none
 * @param text the text as it was typed, without signs
 * @param excluded whether letters with it are left out
 */
record Part(Kind kind, @Nullable Field field, String text, boolean excluded) {

	enum Kind {

		WORD, PHRASE, BEGINNING

	}

	enum Field {

		FROM, TO, DATE, TOPIC, SOURCE, LANG, STATUS;

		String typed() {
			return name().toLowerCase(Locale.ROOT) + ":";
		}

	}

	/**
	 * The part as one would type it.
	 */
	public String typed() {
		String sign = this.excluded ? "-" : "";
		String name = (this.field != null) ? this.field.typed() : "";
		return sign + name + switch (this.kind) {
			case WORD -> this.text;
			case PHRASE -> "\"" + this.text + "\"";
			case BEGINNING -> this.text + "*";
		};
	}

	/**
	 * The name of its field, for its message.
	 */
	public String fieldName() {
		return (this.field != null) ? this.field.name().toLowerCase(Locale.ROOT) : "";
	}

	boolean isPlainWord() {
		return this.kind == Kind.WORD && this.field == null && !this.excluded;
	}

}
