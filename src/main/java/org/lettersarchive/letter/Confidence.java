package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * How well the record as a whole is attested.
 */
public enum Confidence implements Coded {

	HIGH, MEDIUM, LOW

}
