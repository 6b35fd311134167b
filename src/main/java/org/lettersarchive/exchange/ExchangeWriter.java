package org.lettersarchive.exchange;

/**
 * Somebody whose letters are drawn.
 *
 * @param id tells writers apart
 * @param name the short name that labels the lane
 * @param mark the pair of hue and shape; 0 is the neutral one
 */
record ExchangeWriter(String id, String name, int mark) {
}
