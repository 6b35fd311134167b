package org.lettersarchive.cataloguing;

import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.Sheet;

/**
 * A record that somebody is about to change.
 *
 * @param state names the state it is in
 */
record RecordInHand(RecordKeeper keeper, String id, Sheet sheet, String state) {

	public boolean isRetired() {
		return this.sheet.day("retired-on").isPresent();
	}

}
