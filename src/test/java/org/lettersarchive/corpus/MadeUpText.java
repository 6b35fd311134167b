package org.lettersarchive.corpus;

/**
 * What a made-up letter says.
 */
record MadeUpText(String witness, String language, String kind, String body) {
}
