package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * What a participant did (TEI correspAction).
 */
public enum Role implements Coded {

	SENDER, RECIPIENT

}
