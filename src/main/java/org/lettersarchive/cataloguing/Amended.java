package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Set;

import org.lettersarchive.record.RecordChange;

/**
 * What came of an attempt to change a record.
 *
 * @param <D> what a record of the kind says
 */
sealed interface Amended<D> {

	/**
	 * It was changed.
	 *
	 * @param name the record's present name in its address
	 */
	record Done<D>(String name) implements Amended<D> {
	}

	/**
	 * It already says just that.
	 */
	record Nothing<D>() implements Amended<D> {
	}

	/**
	 * The address belongs, or belonged, to another letter.
	 */
	record Taken<D>() implements Amended<D> {
	}

	/**
	 * Others rest on it, so that it cannot be given up.
	 */
	record RestedOn<D>(List<Dependent> dependents) implements Amended<D> {
	}

	/**
	 * Somebody else changed it meanwhile.
	 *
	 * @param merged both changes, with the own one where they touch the same field
	 * @param theirs what the other changed
	 * @param clashes the fields that both changed
	 * @param state the present state, on which the next attempt is based
	 */
	record Conflict<D>(D merged, List<RecordChange> theirs, Set<String> clashes, String state) implements Amended<D> {
	}

}
