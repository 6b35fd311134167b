package org.lettersarchive.exchange;

/**
 * A meeting that divides the exchange.
 *
 * @param days when it was held
 * @param label its short name
 */
record ExchangeLandmark(Days days, String label) {
}
