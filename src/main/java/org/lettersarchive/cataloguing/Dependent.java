package org.lettersarchive.cataloguing;

import java.util.Optional;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.record.RecordKind;

/**
 * A record or a text that rests on a record.
 *
 * @param kind what it is: a letter, a text, or one of the other kinds of records
 * @param id its id, of a letter or a text its number
 * @param address its page in the office
 */
record Dependent(String kind, String id, LocalText title, String address) {

	boolean isLetter() {
		return this.kind.equals("letter");
	}

	/**
	 * The letter that it is.
	 */
	LetterId letter() {
		return new LetterId(Long.parseLong(this.id));
	}

	/**
	 * The kind of record that it is, unless it is a letter or a text.
	 */
	Optional<RecordKind> recordKind() {
		return RecordKind.ofCode(this.kind);
	}
}
