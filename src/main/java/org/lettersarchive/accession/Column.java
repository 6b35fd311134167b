package org.lettersarchive.accession;

/**
 * A column of a table.
 *
 * @param name what stands in its head
 * @param required whether every row has to have something there
 * @param longest how many characters a cell can have
 */
public record Column(String name, boolean required, int longest) {

	static Column required(String name, int longest) {
		return new Column(name, true, longest);
	}

	static Column optional(String name, int longest) {
		return new Column(name, false, longest);
	}

}
