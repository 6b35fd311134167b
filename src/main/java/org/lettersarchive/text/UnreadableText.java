package org.lettersarchive.text;

import java.util.Locale;

/**
 * A file cannot be read as a text. It says where the trouble begins: lines and columns
 * count from 1, and are zero where there is no such place.
 */
public class UnreadableText extends RuntimeException {

	private final Reason reason;

	private final int line;

	private final int column;

	private final String detail;

	UnreadableText(Reason reason, int line, int column, String detail) {
		super("%s at line %d, column %d: %s".formatted(reason, line, column, detail));
		this.reason = reason;
		this.line = line;
		this.column = column;
		this.detail = detail;
	}

	UnreadableText(Reason reason, String detail) {
		this(reason, 0, 0, detail);
	}

	public Reason reason() {
		return this.reason;
	}

	public int line() {
		return this.line;
	}

	/**
	 * The column; for bytes that are no characters, the number of the byte in its line.
	 */
	public int column() {
		return this.column;
	}

	public String detail() {
		return this.detail;
	}

	/**
	 * Why a file cannot be read.
	 */
	public enum Reason {

		/** It is larger than a letter can be. */
		TOO_LARGE,
		/** Its name has none of the endings that are known. */
		UNKNOWN_KIND,
		/** It holds bytes that are no characters of its encoding. */
		ENCODING,
		/** It is not well-formed XML. */
		NOT_WELL_FORMED,
		/** It has a document type, which could name other files and multiply itself. */
		DOCUMENT_TYPE,
		/** Its elements stand too deep within one another. */
		TOO_DEEP,
		/** It is XML, but no TEI. */
		NOT_TEI;

		/**
		 * The key of the message that puts the reason into words; its arguments are line,
		 * column and detail.
		 */
		public String messageKey() {
			return "text.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
