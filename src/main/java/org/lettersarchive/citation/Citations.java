package org.lettersarchive.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.RevisionSummary;
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

	/**
	 * The letter as it is cited by handbooks and programs: by its text where one with a
	 * history is published, else by its record.
	 * @param letter the letter with its texts
	 * @param address its permanent address
	 */
	public Reference reference(PublishedLetter letter, String address) {
		return Reference.of(letter, this.site.title().en(), address);
	}

	/**
	 * One published text of a letter as it is cited.
	 * @param letter the letter
	 * @param revision the text
	 * @param address the permanent address of the text
	 */
	public Reference reference(PublishedLetter letter, RevisionSummary revision, String address) {
		return Reference.of(letter, revision, this.site.title().en(), address);
	}

}
