package org.lettersarchive.correspondent;

import org.lettersarchive.vocabulary.Coded;

/**
 * An authority file that identifies people.
 */
public enum AuthorityFile implements Coded {

	WIKIDATA("Wikidata"), VIAF("VIAF"), ISNI("ISNI"), GND("GND");

	private final String label;

	AuthorityFile(String label) {
		this.label = label;
	}

	/**
	 * Its name, which is the same in every language.
	 */
	public String label() {
		return this.label;
	}

}
