package org.lettersarchive.citation;

import java.time.LocalDate;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.PublishedLetter;

/**
 * What a citation of a letter says: who wrote to whom and when, the archive, and the
 * state of the record it was made from.
 *
 * @param letter the letter
 * @param archive the name of the archive
 * @param recordedOn the day on which the cited state of the record was made
 * @param address the letter's permanent address
 */
public record Citation(PublishedLetter letter, LocalText archive, LocalDate recordedOn, String address) {
}
