package org.lettersarchive.transcription;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;

/**
 * What a transcription is a transcription of, and what is known about the rights in it.
 *
 * @param letter the letter
 * @param witness the source that carries the text
 * @param language a BCP 47 tag
 * @param kind whether the text is a translation
 * @param translatedFrom what a translation was made from, in words
 * @param rights a statement of rightsstatements.org
 * @param credit whom to credit besides those who transcribe and review
 */
public record TextOrigin(LetterId letter, SourceId witness, String language, TextKind kind,
		@Nullable String translatedFrom, String rights, @Nullable String credit) {

	public TextOrigin {
		language = languageTag(language);
		translatedFrom = (translatedFrom != null && !translatedFrom.isBlank()) ? translatedFrom.strip() : null;
		credit = (credit != null && !credit.isBlank()) ? credit.strip() : null;
		if (translatedFrom != null && kind != TextKind.TRANSLATION) {
			throw new IllegalArgumentException("Only a translation is made from another text");
		}
	}

	private static String languageTag(String tag) {
		try {
			String language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
			if (language.equals("und") || language.startsWith("x-") || language.length() > 35) {
				throw new IllegalArgumentException("Not the tag of a language: " + tag);
			}
			return language;
		}
		catch (IllformedLocaleException ex) {
			throw new IllegalArgumentException("Not the tag of a language: " + tag, ex);
		}
	}

}
