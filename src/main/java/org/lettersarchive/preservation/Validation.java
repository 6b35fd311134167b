package org.lettersarchive.preservation;

import org.jspecify.annotations.Nullable;

/**
 * What came of holding the documents of one format in a package against the schema that
 * the format's publishers give out.
 *
 * @param documents how many there are
 * @param invalid how many of them do not keep to the schema
 * @param firstProblem the first of those, and what is wrong with it
 */
public record Validation(long documents, long invalid, @Nullable String firstProblem) {

	public boolean isValid() {
		return this.invalid == 0;
	}

}
