package org.lettersarchive.comparison;

/**
 * What became of a run of text from the older version to the newer.
 */
public enum Change {

	EQUAL, REMOVED, ADDED

}
