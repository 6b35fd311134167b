package org.lettersarchive.presentation;

import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The names of languages in the language of the page, for templates ({@code @languages}).
 */
@Component("languages")
class LanguageNames {

	/**
	 * The name of a language, or its tag where it has none.
	 * @param tag a BCP 47 tag
	 */
	public String of(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale());
	}

}
