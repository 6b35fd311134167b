package org.lettersarchive.text;

import java.util.Optional;

/**
 * Where the reader of a passage finds the notes that the passage refers to.
 */
interface NoteSource {

	/**
	 * The note of this name; if there is none to be had, the source has remarked on it.
	 */
	Optional<Note> note(String name, int line);

}
