package org.lettersarchive.language;

import java.util.Locale;

/**
 * A language the whole site is given in.
 */
public enum SiteLanguage {

	ENGLISH("", Locale.ENGLISH, "English"), KOREAN("/ko", Locale.KOREAN, "한국어");

	private final String path;

	private final Locale locale;

	private final String label;

	SiteLanguage(String path, Locale locale, String label) {
		this.path = path;
		this.locale = locale;
		this.label = label;
	}

	/**
	 * What every address in this language begins with.
	 */
	public String path() {
		return this.path;
	}

	public Locale locale() {
		return this.locale;
	}

	/**
	 * The language's name in itself.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The language's BCP 47 tag.
	 */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	/**
	 * The language that is not this one.
	 */
	public SiteLanguage other() {
		return (this == ENGLISH) ? KOREAN : ENGLISH;
	}

	/**
	 * The language of an address, told from its path.
	 */
	public static SiteLanguage ofPath(String path) {
		return (path.equals(KOREAN.path) || path.startsWith(KOREAN.path + "/")) ? KOREAN : ENGLISH;
	}

}
