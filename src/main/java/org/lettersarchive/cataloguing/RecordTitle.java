package org.lettersarchive.cataloguing;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.Sheet;

/**
 * What a record is called in lists and headings.
 */
final class RecordTitle {

	private static final LocalText NONE = new LocalText("–", null);

	private RecordTitle() {
	}

	static LocalText of(RecordKind kind, Sheet sheet) {
		return switch (kind) {
			case CORRESPONDENT, TOPIC -> sheet.local("name").orElse(NONE);
			case EVENT, COLLECTION -> sheet.local("title").orElse(NONE);
			case SOURCE ->
				new LocalText(sheet.text("publisher").orElse("–") + ", " + sheet.text("title").orElse("–"), null);
			case QUOTATION -> new LocalText("“" + sheet.text("text").orElse("–") + "”", null);
		};
	}

}
