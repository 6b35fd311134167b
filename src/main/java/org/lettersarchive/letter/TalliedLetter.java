package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one published letter counts among.
 *
 * @param number the number of the letter
 * @param status how far it is identified, as a code
 * @param hasText whether a reading text is published
 * @param keys the values it has, each as {@code kind/value}
 * @param notBefore the first day it may have been written on
 * @param notAfter the last such day
 * @param sortDate the day it is listed under
 */
record TalliedLetter(int number, String status, boolean hasText, List<String> keys, @Nullable LocalDate notBefore,
		@Nullable LocalDate notAfter, LocalDate sortDate) {
}
