package org.lettersarchive.preservation;

import java.util.Locale;

/**
 * A table that a package has, in the order in which the rows of one can name those of
 * another.
 */
enum PreservedTable {

	RIGHTS_STATEMENT("uri"), SOURCE("id"), CORRESPONDENT("id"), AUTHORITY_LINK("correspondent_id, scheme"),
	NAME_FORM("correspondent_id, name"), PLACE("id"), EVENT("id"), EVENT_SOURCE("event_id, source_id"), TOPIC("id"),
	COLLECTION("id"), COLLECTION_STATEMENT("collection_id, position"),
	COLLECTION_STATEMENT_SOURCE("collection_id, statement_position, source_id"),
	REPORTED_COUNT("collection_id, correspondent_id, source_id"), LETTER(true, "id"), FORMER_SLUG(true, "slug"),
	LETTER_PARTICIPANT(true, "letter_id, correspondent_id"), LETTER_TOPIC(true, "letter_id, topic_id"),
	ATTESTATION(true, "id"), REPLY(true, "letter_id, answers_id"),
	REPLY_SOURCE(true, "letter_id, answers_id, source_id"), QUOTATION(true, "id"), READING_TEXT(true, "id"),
	LETTER_CHANGE(true, "letter_id"), TRANSCRIPTION(true, "id"), HISTORY_ENTRY(true, "transcription_id, number"),
	PASSAGE_NUMBERING(true, "letter_id, publication"), PASSAGE_DESCENT(true, "letter_id, publication, older, newer"),
	AMENDMENT(true, "record_kind, record_id, number"), ARCHIVE_VERSION("id");

	private final boolean gated;

	private final String key;

	PreservedTable(String key) {
		this(false, key);
	}

	PreservedTable(boolean gated, String key) {
		this.gated = gated;
		this.key = key;
	}

	/**
	 * The name of the table.
	 */
	String table() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What of it is public: all, or what a view shows.
	 */
	String publicRows() {
		return this.gated ? "preserved_" + table() : table();
	}

	/**
	 * The columns that its rows are ordered by.
	 */
	String key() {
		return this.key;
	}

	/**
	 * The path of its file under the folder of the payload.
	 */
	String path() {
		return "tables/" + table() + ".jsonl";
	}

}
