package org.lettersarchive.accession;

/**
 * Something that stands in the way of an import.
 *
 * @param file in which file
 * @param row in which row, as a spreadsheet numbers them; zero if it is about the file
 * @param column in which column; empty if it is about the row
 * @param code what is wrong, the end of the key of a message
 * @param value what stands there, or what the message needs to say
 */
public record Problem(String file, long row, String column, String code, String value) {

	private static final int LONGEST = 300;

	public Problem {
		file = shortened(file, 255);
		column = shortened(column, 40);
		value = shortened(value, LONGEST);
	}

	private static String shortened(String text, int longest) {
		String shown = text.replace('\0', '\uFFFD');
		return (shown.length() > longest) ? shown.substring(0, longest - 1) + "…" : shown;
	}

}
