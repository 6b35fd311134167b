package org.lettersarchive.web;

import java.time.LocalDate;
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
 * @param addresses the address of this page in every language, with scheme and host
 * @param today the present day
 */
public record Shell(LocalText site, SiteLanguage language, String section, Map<SiteLanguage, String> addresses,
		LocalDate today) {

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
	 * The address of this page in the other language.
	 */
	public String otherAddress() {
		return address(this.language.other());
	}

	private String address(SiteLanguage language) {
		return this.addresses.getOrDefault(language, "/");
	}

	public boolean isIn(String section) {
		return this.section.equals(section);
	}

}
