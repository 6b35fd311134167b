package org.lettersarchive.search;

/**
 * Whether one can search at present, for those who tell others.
 */
public enum Searchability {

	/** One can. */
	READY,

	/** Not yet: the index is being built. */
	BUILDING,

	/** Not now: the index does not answer. */
	UNREACHABLE

}
