package org.lettersarchive.letter;

import java.util.List;

/**
 * Some of the letters that were found.
 *
 * @param letters the letters of this page, in order
 * @param total how many were found in all
 * @param page the number of this page, from 1
 * @param size how many letters a page has at most
 */
public record FoundLetters(List<PublishedLetter> letters, long total, long page, int size) {

	/**
	 * How many pages there are; at least one.
	 */
	public long pages() {
		return Math.max(1, (this.total + this.size - 1) / this.size);
	}

	public long firstNumber() {
		return this.letters.isEmpty() ? 0 : (this.page - 1) * this.size + 1;
	}

	public long lastNumber() {
		return this.letters.isEmpty() ? 0 : (this.page - 1) * this.size + this.letters.size();
	}

}
