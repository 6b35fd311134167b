package org.lettersarchive.corpus;

/**
 * What a made-up source says of a made-up letter.
 */
record MadeUpClaim(String source, String aspect, String value, String stance) {
}
