package org.lettersarchive.letter;

/**
 * How many letters fall into a year or month.
 *
 * @param number the year, or the month of a year from 1 to 12
 * @param certain how many were certainly written in it
 * @param possible how many others may have been
 */
public record PeriodCount(int number, long certain, long possible) {
}
