package org.lettersarchive.exchange;

/**
 * An event on the line of its own.
 *
 * @param id its address
 * @param title its title
 * @param date its date in words
 * @param days the days it took or may have fallen on
 */
record ExchangeEvent(String id, String title, String date, Days days) {
}
