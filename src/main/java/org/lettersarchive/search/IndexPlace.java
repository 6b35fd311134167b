package org.lettersarchive.search;

import java.util.Optional;

/**
 * Where the index is kept, together with its bookmark.
 */
interface IndexPlace {

	/**
	 * The bookmark, if there is an index and it is complete.
	 * @throws RuntimeException if the place cannot be reached
	 */
	Optional<Bookmark> bookmark();

	void keep(Bookmark bookmark);

	/**
	 * Takes the bookmark out, so that nobody takes the index for complete.
	 */
	void forget();

	/**
	 * Makes room where an index cannot be built for what is there.
	 */
	void clear();

	/**
	 * Says what is to be thought of an index that has not answered.
	 */
	IndexState doubt();

	/**
	 * Does something that nobody else who uses this index may do at the same time.
	 * @return whether it was done
	 */
	boolean alone(Runnable work);

}
