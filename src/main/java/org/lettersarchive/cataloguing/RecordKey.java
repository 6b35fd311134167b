package org.lettersarchive.cataloguing;

import org.lettersarchive.letter.LetterId;
import org.lettersarchive.record.RecordKind;

/**
 * Names a record of the catalogue in its history.
 *
 * @param kind what kind of record it is
 * @param id its id, of a letter its number
 */
record RecordKey(String kind, String id) {

	static RecordKey of(LetterId letter) {
		return new RecordKey("letter", Long.toString(letter.value()));
	}

	static RecordKey of(RecordKind kind, String id) {
		return new RecordKey(kind.code(), id);
	}

	@Override
	public String toString() {
		return this.kind + " " + this.id;
	}

}
