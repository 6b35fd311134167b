package org.lettersarchive.letter;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one published letter counts among.
 *
 * @param number the number of the letter
 * @param status how far it is identified, as a code
 * @param hasText whether a reading text is published
 * @param keys the values it has, each as {@code kind/value}
 * @param firstDay the first day it may have been written on; days are counted from
 * 1970-01-01
 * @param lastDay the last such day
 * @param listedDay the day it is listed under
 */
record TalliedLetter(int number, String status, boolean hasText, List<String> keys, @Nullable Integer firstDay,
		@Nullable Integer lastDay, int listedDay) {

	/**
	 * The values that it has of one kind.
	 */
	List<String> values(String kind) {
		String beginning = kind + "/";
		return this.keys.stream()
			.filter((key) -> key.startsWith(beginning))
			.map((key) -> key.substring(beginning.length()))
			.toList();
	}

}
