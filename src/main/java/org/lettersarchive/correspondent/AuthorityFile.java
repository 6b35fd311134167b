package org.lettersarchive.correspondent;

/**
 * An authority file that identifies people.
 */
public enum AuthorityFile {

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
