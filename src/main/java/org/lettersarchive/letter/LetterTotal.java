package org.lettersarchive.letter;

/**
 * How many letters are published.
 *
 * @param letters all of them
 * @param withText those that have a published text
 */
public record LetterTotal(long letters, long withText) {
}
