package org.lettersarchive.spreadsheet;

/**
 * A file cannot be read on as a table.
 */
public class TableProblemException extends RuntimeException {

	private final Reason reason;

	private final long row;

	TableProblemException(Reason reason, long row) {
		super("%s at row %d".formatted(reason, row));
		this.reason = reason;
		this.row = row;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * The row as a spreadsheet numbers it, of which the head is the first.
	 */
	public long row() {
		return this.row;
	}

	/**
	 * Why not.
	 */
	public enum Reason {

		/** There is nothing in it. */
		EMPTY,
		/** It is no text, but a workbook, a picture or another kind of file. */
		NOT_A_TABLE,
		/** It holds bytes that are no characters. */
		ENCODING,
		/** A quotation mark is not closed, or a character follows a closing one. */
		QUOTES,
		/**
		 * A row is longer than any record can be, as if a quotation mark were missing.
		 */
		TOO_LONG

	}

}
