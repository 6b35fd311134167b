package org.lettersarchive.accession;

/**
 * Somebody has asked to stop.
 */
class CancelledException extends RuntimeException {

	CancelledException() {
		super("The import was cancelled");
	}

}
