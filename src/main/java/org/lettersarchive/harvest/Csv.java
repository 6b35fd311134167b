package org.lettersarchive.harvest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.event.Event;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.spreadsheet.SafeCell;

/**
 * A table as RFC 4180 has it, in UTF-8. A cell that a spreadsheet would take for a
 * formula has an apostrophe in front.
 */
final class Csv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	private Csv() {
	}

	static String of(List<String> header, List<List<String>> rows) {
		StringWriter table = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
			printer.printRecord(header);
			for (List<String> row : rows) {
				printer.printRecord(row.stream().map(SafeCell::write).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.toString();
	}

	static String letters(List<PublishedLetter> letters, Links links) {
		return of(
				List.of("slug", "address", "title_en", "title_ko", "date_edtf", "not_before", "not_after",
						"date_certainty", "senders", "recipients", "status", "confidence", "collection", "topics",
						"has_text", "rights", "summary_en", "summary_ko"),
				letters.stream().map((letter) -> row(letter, links)).toList());
	}

	static String events(List<Event> events, Links links) {
		return of(
				List.of("id", "address", "date_edtf", "starts_on", "ends_on", "title_en", "title_ko", "summary_en",
						"summary_ko"),
				events.stream()
					.map((event) -> cells(event.id(), links.event(event.id().value()), event.date().edtf(),
							event.startsOn(), event.endsOn(), event.title().en(), event.title().ko(),
							event.summary().en(), event.summary().ko()))
					.toList());
	}

	private static List<String> row(PublishedLetter letter, Links links) {
		return cells(letter.slug(), links.letter(letter), letter.title().en(), letter.title().ko(),
				letter.date().edtf().edtf(), letter.date().notBefore(), letter.date().notAfter(),
				letter.date().certainty().code(), ids(letter.senders()), ids(letter.recipients()),
				letter.status().code(), letter.confidence().code(), letter.collection(),
				letter.topics().stream().map(Topic::id).collect(Collectors.joining(";")), letter.hasText(),
				letter.rights().uri(), letter.summary().en(), letter.summary().ko());
	}

	private static String ids(List<Participant> people) {
		return people.stream().map(Participant::id).collect(Collectors.joining(";"));
	}

	/**
	 * The cells of a row; what is not known is empty.
	 */
	static List<String> cells(@Nullable Object... values) {
		return Arrays.stream(values).map(Csv::cell).toList();
	}

	private static String cell(@Nullable Object value) {
		return (value instanceof Optional<?> optional) ? optional.map(Object::toString).orElse("")
				: (value == null) ? "" : value.toString();
	}

}
