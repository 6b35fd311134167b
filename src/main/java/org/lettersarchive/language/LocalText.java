package org.lettersarchive.language;

import java.util.Locale;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A text in English and, where somebody has written it, in Korean.
 */
@Embeddable
public record LocalText(String en, @Nullable String ko) {

	/**
	 * The text in the reader's language, or in English where it is not given in it.
	 */
	public String in(Locale locale) {
		return isGivenIn(locale) && this.ko != null ? this.ko : this.en;
	}

	/**
	 * The language that {@link #in} answers in, as a BCP 47 tag.
	 */
	public String languageIn(Locale locale) {
		return isGivenIn(locale) ? "ko" : "en";
	}

	/**
	 * The language that {@link #in} answers in, if it is not the reader's, for the
	 * {@code lang} attribute of an element.
	 */
	public @Nullable String foreignTag(Locale locale) {
		return locale.getLanguage().equals(languageIn(locale)) ? null : languageIn(locale);
	}

	private boolean isGivenIn(Locale locale) {
		return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) && this.ko != null;
	}

}
