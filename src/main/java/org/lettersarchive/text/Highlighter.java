package org.lettersarchive.text;

/**
 * Makes sense of what somebody has searched for, so that a page can show where it stands.
 */
@FunctionalInterface
public interface Highlighter {

	/**
	 * What was typed into the search, as it can be found in the texts of one page.
	 */
	Highlights of(String typed);

}
