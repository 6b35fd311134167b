package org.lettersarchive.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * The text of a cell that no spreadsheet takes for a formula: what looks like one has an
 * apostrophe before it.
 */
public final class SafeCell {

	private static final String BEGINNINGS = "=+-@\t\r\n";

	private SafeCell() {
	}

	/**
	 * The text as it is written into a cell.
	 */
	public static String write(@Nullable Object value) {
		String text = (value != null) ? value.toString() : "";
		return (looksLikeFormula(text) || looksWritten(text)) ? "'" + text : text;
	}

	/**
	 * The text that was written into a cell.
	 */
	public static String read(String cell) {
		return looksWritten(cell) ? cell.substring(1) : cell;
	}

	/**
	 * Whether a spreadsheet would, or might, run a text.
	 */
	public static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
	}

	// An apostrophe of the text itself is doubled where it would be taken for ours.
	private static boolean looksWritten(String text) {
		return text.startsWith("'") && text.length() > 1
				&& (looksLikeFormula(text.substring(1)) || looksWritten(text.substring(1)));
	}

}
