package org.lettersarchive.search;

import java.util.Map;

/**
 * What a search covers.
 *
 * @param letters how many letters were searched
 * @param withText how many of them have a text
 * @param byLanguage how many have one in a language
 */
record Coverage(long letters, long withText, Map<String, Long> byLanguage) {

	public long byRecordOnly() {
		return this.letters - this.withText;
	}

	public long in(String language) {
		return this.byLanguage.getOrDefault(language, 0L);
	}

}
