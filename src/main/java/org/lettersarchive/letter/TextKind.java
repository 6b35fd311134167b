package org.lettersarchive.letter;

/**
 * Whether a text is in the language it was written in.
 */
public enum TextKind implements Coded {

	ORIGINAL, TRANSLATION

}
