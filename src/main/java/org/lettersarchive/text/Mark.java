package org.lettersarchive.text;

/**
 * What an editor can say of a stretch of text.
 */
public enum Mark {

	/** Emphasised by the writer. */
	EMPHASIS("*", "*"),
	/** Read by the editor, but not with certainty. */
	UNCERTAIN("[?", "?]"),
	/** Put in by the editor, where the letter lacks it. */
	SUPPLIED("[+", "+]"),
	/** Struck out by the writer. */
	DELETED("{-", "-}"),
	/** Added by the writer afterwards. */
	INSERTED("{+", "+}");

	private final String opening;

	private final String closing;

	Mark(String opening, String closing) {
		this.opening = opening;
		this.closing = closing;
	}

	public String opening() {
		return this.opening;
	}

	public String closing() {
		return this.closing;
	}

}
