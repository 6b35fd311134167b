package org.lettersarchive.accession;

/**
 * Is told how far reading has come.
 */
interface Progress {

	/**
	 * Notes it.
	 * @throws CancelledException if reading shall go no further
	 */
	void reached(Tally tally);

	/**
	 * How much was read.
	 */
	record Tally(long bytes, long rows, long letters, long texts) {
	}

}
