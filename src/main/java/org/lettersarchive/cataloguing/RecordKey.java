package org.lettersarchive.cataloguing;

import org.lettersarchive.letter.LetterId;

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

	@Override
	public String toString() {
		return this.kind + " " + this.id;
	}

}
