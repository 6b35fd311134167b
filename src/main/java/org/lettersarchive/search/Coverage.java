package org.lettersarchive.search;

/**
 * What a search covers.
 *
 * @param letters how many letters were searched
 * @param withText how many of them have a text
 * @param inLanguage how many have one in the language that was chosen
 */
record Coverage(long letters, long withText, long inLanguage) {

	public long byRecordOnly() {
		return this.letters - this.withText;
	}

}
