package org.lettersarchive.cataloguing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.Sheet;

/**
 * Ids of records, which name them in addresses.
 */
final class RecordIds {

	private static final int LONGEST = 80;

	private RecordIds() {
	}

	/**
	 * Whether a record can have this id.
	 */
	static boolean isWellFormed(RecordKind kind, String id) {
		return id.length() <= LONGEST && id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !id.equals("new")
				&& !(kind == RecordKind.CORRESPONDENT && id.equals("unknown"));
	}

	/**
	 * An id made of what the record is called; empty where that has no letters of the
	 * English alphabet.
	 */
	static String proposal(RecordKind kind, Sheet sheet) {
		String made = switch (kind) {
			case CORRESPONDENT, TOPIC -> word(sheet.local("name").orElseThrow().en());
			case COLLECTION -> word(sheet.local("title").orElseThrow().en());
			case SOURCE -> words(sheet.text("publisher").orElse(""), sheet.text("date-edtf").orElse(""));
			case EVENT -> words(sheet.text("date-edtf").orElse(""), sheet.local("title").orElseThrow().en());
			case QUOTATION -> "";
		};
		return (made.length() > LONGEST) ? made.substring(0, LONGEST).replaceAll("-+$", "") : made;
	}

	private static String words(String... texts) {
		return Stream.of(texts).map(RecordIds::word).filter((word) -> !word.isEmpty()).collect(Collectors.joining("-"));
	}

	/**
	 * A text in small letters of the English alphabet, digits and hyphens.
	 */
	static String word(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-+|-+$", "");
	}

}
