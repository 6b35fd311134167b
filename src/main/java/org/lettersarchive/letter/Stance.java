package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * How a claim stands to the record.
 */
public enum Stance implements Coded {

	/** The source says so. */
	SUPPORTS,

	/** It follows from what the source says. */
	IMPLIES,

	/** The source says otherwise. */
	DIFFERS

}
