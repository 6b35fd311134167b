package org.lettersarchive.browse;

import java.time.LocalDate;
import java.util.List;

import org.lettersarchive.letter.PublishedLetter;

/**
 * The letters of a period: those that were written in it, and those that may have been.
 */
record DatedLetters(Period period, List<PublishedLetter> letters) {

	public List<PublishedLetter> certain() {
		return this.letters.stream().filter(this::isWithin).toList();
	}

	public List<PublishedLetter> possible() {
		return this.letters.stream().filter((letter) -> !isWithin(letter)).toList();
	}

	private boolean isWithin(PublishedLetter letter) {
		return letter.date().isWithin(this.period.first(), this.period.last());
	}

	/**
	 * The letters dated to this day.
	 */
	public List<PublishedLetter> on(LocalDate day) {
		return this.letters.stream().filter((letter) -> letter.date().isWithin(day, day)).toList();
	}

}
