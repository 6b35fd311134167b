package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * A way to divide letters.
 */
public enum Facet implements Coded {

	SENDER, RECIPIENT, DECADE, YEAR, MONTH, TOPIC, STATUS, TEXT

}
