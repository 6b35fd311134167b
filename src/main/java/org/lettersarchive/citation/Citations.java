package org.lettersarchive.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Makes citations of letters.
 */
@Component
public class Citations {

	private final SiteProperties site;

	Citations(SiteProperties site) {
		this.site = site;
	}

	/**
	 * The citation of a letter in its present state.
	 * @param letter the letter
	 * @param address its permanent address
	 */
	public Citation of(PublishedLetter letter, String address) {
		return new Citation(letter, this.site.title(), LocalDate.ofInstant(letter.recordedAt(), ZoneOffset.UTC),
				address);
	}

}
