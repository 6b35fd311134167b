package org.lettersarchive.text;

import java.util.Locale;

/**
 * What can be the matter with a typed text. None of it keeps the text from being read.
 */
public enum RemarkCode {

	/** A mark is opened and not closed; it is plain text. */
	UNCLOSED,
	/** A mark is closed and was not opened; it is plain text. */
	UNOPENED,
	/** A mark has nothing within; it is plain text. */
	EMPTY_MARK,
	/** Marks stand too deep within marks; the innermost are plain text. */
	TOO_DEEP,
	/** Two or more asterisks in a row are plain text. */
	ASTERISKS,
	/** A reference to a note that is not there; it is plain text. */
	NOTE_MISSING,
	/** A second reference to one note; it is plain text. */
	NOTE_REPEATED,
	/** A reference within a note; it is plain text. */
	NOTE_WITHIN_NOTE,
	/** A note that nothing refers to; it is a paragraph. */
	NOTE_UNUSED,
	/** A second note of the same name; it is a paragraph. */
	NOTE_TWICE,
	/** A word after the at sign that announces nothing; the line is plain text. */
	UNKNOWN_PASSAGE,
	/** A passage is announced and nothing follows; it is left out. */
	EMPTY_PASSAGE,
	/** A page or an extent that is not a few plain words; it is plain text. */
	UNKNOWN_LABEL,
	/** A character that cannot be printed was removed. */
	CHARACTER_REMOVED,
	/** A character that turns the direction of writing, which readers do not see. */
	DIRECTION_TURNED,
	/** There is more to look at than is listed. */
	MORE;

	/**
	 * The key of the message that puts the remark into words.
	 */
	public String messageKey() {
		return "text.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
