package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * How sure a date or a reply is.
 */
public enum Certainty implements Coded {

	CERTAIN, PROBABLE, UNCERTAIN, DISPUTED, UNKNOWN

}
