package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * Whether a text is in the language it was written in.
 */
public enum TextKind implements Coded {

	ORIGINAL, TRANSLATION

}
