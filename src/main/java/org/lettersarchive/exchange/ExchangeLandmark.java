package org.lettersarchive.exchange;

/**
 * A meeting that divides the exchange.
 *
 * @param id the address of the event
 * @param words its title and date
 * @param days when it was held
 * @param label its short name
 */
record ExchangeLandmark(String id, String words, Days days, String label) {
}
