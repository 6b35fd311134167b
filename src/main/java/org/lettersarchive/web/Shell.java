package org.lettersarchive.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;

/**
 * What every page needs besides its content.
 *
 * @param site the name of the site
 * @param language the language of the page
 * @param section the first part of its path, which names the part of the site
 * @param addresses the lasting address of this page in every language, with scheme and
 * host
 * @param inOtherLanguage the link to this very view in the other language
 * @param isLasting whether the page is what stands at its address for good, and not an
 * error or a choice among many
 * @param formats the same in other formats
 */
public record Shell(LocalText site, SiteLanguage language, String section, Map<SiteLanguage, String> addresses,
		String inOtherLanguage, boolean isLasting, List<FormatLink> formats) {

	public Locale locale() {
		return this.language.locale();
	}

	/**
	 * The address of this page.
	 */
	public String address() {
		return address(this.language);
	}

	/**
	 * The address of this page in a language.
	 */
	public String address(SiteLanguage language) {
		return this.addresses.getOrDefault(language, "/");
	}

	public boolean isIn(String section) {
		return this.section.equals(section);
	}

}
