package org.lettersarchive.browse;

import java.time.LocalDate;
import java.util.List;

import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.PublishedLetter;

/**
 * The letters of a period: those that were written in it, and those that may have been.
 */
record DatedLetters(Period period, FoundLetters found) {

	public List<PublishedLetter> letters() {
		return this.found.letters();
	}

	/**
	 * Whether there are more than these.
	 */
	public boolean isCut() {
		return this.found.pages() > 1;
	}

	public List<PublishedLetter> certain() {
		return letters().stream().filter(this::isWithin).toList();
	}

	public List<PublishedLetter> possible() {
		return letters().stream().filter((letter) -> !isWithin(letter)).toList();
	}

	private boolean isWithin(PublishedLetter letter) {
		return letter.date().isWithin(this.period.first(), this.period.last());
	}

	/**
	 * The letters dated to this day.
	 */
	public List<PublishedLetter> on(LocalDate day) {
		return letters().stream().filter((letter) -> letter.date().isWithin(day, day)).toList();
	}

}
