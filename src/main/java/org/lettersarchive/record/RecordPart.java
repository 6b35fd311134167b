package org.lettersarchive.record;

/**
 * A piece of a statement in the history of a record.
 *
 * @param kind how it is shown
 * @param value words, an EDTF date, the key of a message, or the id of a record
 */
public record RecordPart(Kind kind, String value) {

	public static RecordPart words(String words) {
		return new RecordPart(Kind.WORDS, words);
	}

	public static RecordPart message(String key) {
		return new RecordPart(Kind.MESSAGE, key);
	}

	public static RecordPart date(String edtf) {
		return new RecordPart(Kind.DATE, edtf);
	}

	public static RecordPart correspondent(String id) {
		return new RecordPart(Kind.CORRESPONDENT, id);
	}

	public static RecordPart topic(String id) {
		return new RecordPart(Kind.TOPIC, id);
	}

	public static RecordPart letter(long id) {
		return new RecordPart(Kind.LETTER, Long.toString(id));
	}

	public static RecordPart source(String id) {
		return new RecordPart(Kind.SOURCE, id);
	}

	/**
	 * What a piece of a statement can be.
	 */
	public enum Kind {

		WORDS, MESSAGE, DATE, CORRESPONDENT, TOPIC, LETTER, SOURCE, COLLECTION, PLACE

	}

}
