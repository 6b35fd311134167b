package org.lettersarchive.letter;

/**
 * How well the record as a whole is attested.
 */
public enum Confidence implements Coded {

	HIGH, MEDIUM, LOW

}
