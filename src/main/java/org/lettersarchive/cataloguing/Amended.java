package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Set;

import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.record.RecordChange;

/**
 * What came of an attempt to change a record.
 */
sealed interface Amended {

	/**
	 * It was changed.
	 *
	 * @param slug the letter's present name in its address
	 */
	record Done(String slug) implements Amended {
	}

	/**
	 * It already says just that.
	 */
	record Nothing() implements Amended {
	}

	/**
	 * The address belongs, or belonged, to another letter.
	 */
	record Taken() implements Amended {
	}

	/**
	 * Somebody else changed it meanwhile.
	 *
	 * @param merged both changes, with the own one where they touch the same field
	 * @param theirs what the other changed
	 * @param clashes the fields that both changed
	 * @param state the present state, on which the next attempt is based
	 */
	record Conflict(LetterDescription merged, List<RecordChange> theirs, Set<String> clashes,
			String state) implements Amended {
	}

}
