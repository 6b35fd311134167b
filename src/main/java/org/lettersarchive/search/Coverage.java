package org.lettersarchive.search;

import org.jspecify.annotations.Nullable;

/**
 * What a search covers.
 *
 * @param letters how many letters were searched
 * @param withText how many of them have a text
 * @param inLanguage how many have one in the language that was chosen, if one was
 */
record Coverage(long letters, long withText, @Nullable Long inLanguage) {

	public long byRecordOnly() {
		return this.letters - this.withText;
	}

}
