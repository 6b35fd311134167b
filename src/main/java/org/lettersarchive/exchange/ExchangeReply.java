package org.lettersarchive.exchange;

/**
 * One drawn letter answers another.
 *
 * @param letter the letter that answers
 * @param answers the letter that is answered
 * @param doubtful whether that is not certain
 */
record ExchangeReply(long letter, long answers, boolean doubtful) {
}
