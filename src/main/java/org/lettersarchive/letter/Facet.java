package org.lettersarchive.letter;

/**
 * A way to divide letters.
 */
public enum Facet implements Coded {

	SENDER, RECIPIENT, YEAR, MONTH, TOPIC, STATUS, TEXT

}
