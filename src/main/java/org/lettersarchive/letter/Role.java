package org.lettersarchive.letter;

/**
 * What a participant did (TEI correspAction).
 */
public enum Role implements Coded {

	SENDER, RECIPIENT

}
