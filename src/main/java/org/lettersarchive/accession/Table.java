package org.lettersarchive.accession;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.vocabulary.Coded;

import static org.lettersarchive.accession.Column.optional;
import static org.lettersarchive.accession.Column.required;

/**
 * A table that letters are brought in and given out by, with its columns.
 */
public enum Table implements Coded {

	LETTERS(required("slug", 120), required("collection", 80), optional("state", 20), optional("withdrawn_on", 10),
			optional("withdrawal_reason", 1000), optional("withdrawal_reason_ko", 1000), required("status", 20),
			optional("date", 60), optional("not_before", 10), optional("not_after", 10), optional("date_certainty", 20),
			optional("sender", 1000), optional("recipient", 1000), required("title", 300), optional("title_ko", 300),
			required("summary", 4000), optional("summary_ko", 4000), optional("topics", 1000),
			optional("delivery", 2000), optional("delivery_ko", 2000), optional("publication", 2000),
			optional("publication_ko", 2000), optional("disagreement", 4000), optional("disagreement_ko", 4000),
			required("confidence", 20), required("rights", 200), optional("sequence", 9)),

	CLAIMS(required("letter", 120), required("source", 80), required("aspect", 20), required("value", 1000),
			optional("value_ko", 1000), required("stance", 20), optional("note", 1000), optional("note_ko", 1000)),

	REPLIES(required("letter", 120), required("answers", 120), required("certainty", 20), required("basis", 1000),
			optional("basis_ko", 1000), optional("sources", 2000)),

	QUOTATIONS(optional("letter", 120), required("collection", 80), required("text", 1000), required("language", 35),
			required("source", 80), optional("note", 1000), optional("note_ko", 1000)),

	TRANSCRIPTIONS(required("letter", 120), required("language", 35), required("witness", 80), required("kind", 20),
			optional("translated_from", 300), required("rights", 200), optional("credit", 300));

	private final List<Column> columns;

	Table(Column... columns) {
		this.columns = List.of(columns);
	}

	static Optional<Table> ofFile(String fileName) {
		return Arrays.stream(values()).filter((table) -> table.fileName().equalsIgnoreCase(fileName)).findFirst();
	}

	public List<Column> columns() {
		return this.columns;
	}

	/**
	 * What its file is called within an archive of tables.
	 */
	public String fileName() {
		return code() + ".csv";
	}

}
