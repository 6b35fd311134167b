package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * How far the catalogue identifies a letter.
 */
public enum IdentificationStatus implements Coded {

	/** Date and sender come from published reports. */
	ESTABLISHED,

	/** Something essential is inferred or open. */
	PROVISIONAL,

	/** The published total implies it, no source identifies it. */
	NOT_LOCATED

}
