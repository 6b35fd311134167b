package org.lettersarchive.cataloguing;

import org.lettersarchive.vocabulary.Coded;

/**
 * What the catalogue leaves open, with the records it leaves it open for.
 */
enum OpenQuestion implements Coded {

	/** Who wrote it is not established. */
	NO_SENDER("""
			from letter r where r.publication_state = 'published' and not exists (
				select from letter_participant p where p.letter_id = r.id and p.role = 'sender')"""),

	/** When it was written is not established. */
	UNCERTAIN_DATE("""
			from letter r where r.publication_state = 'published' and r.date_certainty in ('uncertain', 'unknown')"""),

	/** Everything rests on one source, or on none. */
	ONE_SOURCE("""
			from letter r where r.publication_state = 'published' and (
				select count(distinct a.source_id) from attestation a where a.letter_id = r.id) < 2"""),

	/** No text of it is published. */
	NO_TEXT("""
			from letter r where r.publication_state = 'published' and not exists (
				select from reading_text t where t.letter_id = r.id)"""),

	/** Nobody knows which letter it is from. */
	UNPLACED_PASSAGE("from quotation r where r.letter_id is null and r.retired_on is null"),

	/** The source cannot be opened from the archive. */
	SOURCE_WITHOUT_LINK("from source r where r.url is null and r.retired_on is null");

	private final String from;

	OpenQuestion(String from) {
		this.from = from;
	}

	/**
	 * The end of a statement that selects the records, as {@code r}.
	 */
	String from() {
		return this.from;
	}

	/**
	 * A statement that counts the records, those that are not letters up to a limit.
	 */
	String count(int limit) {
		return switch (this) {
			case NO_SENDER -> tally("kind = 'sender' and value = 'unknown'");
			case UNCERTAIN_DATE -> tally("kind = 'open' and value = 'uncertain-date'");
			case ONE_SOURCE -> tally("kind = 'open' and value = 'one-source'");
			case NO_TEXT -> tally("kind = 'all' and not has_text");
			case UNPLACED_PASSAGE, SOURCE_WITHOUT_LINK ->
				"select count(*) from (select %s limit %d) as open".formatted(this.from, limit);
		};
	}

	private static String tally(String where) {
		return "select coalesce(sum(letters), 0) from letter_tally where " + where;
	}

	/**
	 * The columns that name a record: its id, a title in both languages, and the page of
	 * the office or the site where it can be worked on.
	 */
	String columns() {
		return switch (this) {
			case UNPLACED_PASSAGE -> "r.id::text, r.text, null, '/admin/records/quotation/' || r.id";
			case SOURCE_WITHOUT_LINK -> "r.id, r.publisher || ', ' || r.title, null, '/admin/records/source/' || r.id";
			case NO_SENDER, UNCERTAIN_DATE, ONE_SOURCE, NO_TEXT ->
				"r.id::text, r.title_en, r.title_ko, '/admin/letters/' || r.slug";
		};
	}

}
