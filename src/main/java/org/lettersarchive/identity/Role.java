package org.lettersarchive.identity;

import org.lettersarchive.vocabulary.Coded;

/**
 * What a person who works on the archive may do.
 */
public enum Role implements Coded {

	ADMINISTRATOR, EDITOR, TRANSCRIBER

}
