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
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.event.Event;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.letter.TopicTally;
import org.lettersarchive.source.Source;
import org.lettersarchive.spreadsheet.SafeCell;

/**
 * A table as RFC 4180 has it, in UTF-8. A cell that a spreadsheet would take for a
 * formula has an apostrophe in front.
 */
final class Csv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	static final List<String> LETTER = List.of("slug", "address", "title_en", "title_ko", "date_edtf", "not_before",
			"not_after", "date_certainty", "senders", "recipients", "status", "confidence", "collection", "topics",
			"has_text", "rights", "summary_en", "summary_ko");

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

	/**
	 * A row, for a table that is too long to be made at once.
	 */
	static String line(List<String> row) {
		return FORMAT.format(row.stream().map(SafeCell::write).toArray()) + "\r\n";
	}

	static String letters(List<PublishedLetter> letters, Links links) {
		return of(LETTER, letters.stream().map((letter) -> row(letter, links)).toList());
	}

	static String people(List<Correspondent> people, Links links) {
		return of(List.of("id", "address", "name_en", "name_ko", "office_en", "office_ko"),
				people.stream()
					.map((person) -> cells(person.id(), links.correspondent(person.id().value()), person.name().en(),
							person.name().ko(), person.office().map((office) -> office.en()),
							person.office().map((office) -> office.ko())))
					.toList());
	}

	static String sources(List<Source> sources, Links links) {
		return of(
				List.of("id", "address", "publisher", "title", "date_edtf", "url", "link", "language", "covers_en",
						"covers_ko"),
				sources.stream()
					.map((source) -> cells(source.id(), links.source(source.id().value()), source.publisher(),
							source.title(), source.date().map((date) -> date.edtf()), source.url(),
							source.link().code(), source.language(), source.covers().en(), source.covers().ko()))
					.toList());
	}

	static String topics(List<TopicTally> topics, Links links) {
		return of(List.of("id", "address", "name_en", "name_ko", "letters"),
				topics.stream()
					.map((tally) -> cells(tally.topic().id(), links.topic(tally.topic().id()),
							tally.topic().name().en(), tally.topic().name().ko(), tally.letters()))
					.toList());
	}

	static String collections(List<LetterCollection> collections, Links links) {
		return of(List.of("id", "address", "title_en", "title_ko", "summary_en", "summary_ko", "reported_total"),
				collections.stream()
					.map((collection) -> cells(collection.id(), links.collection(collection.id().value()),
							collection.title().en(), collection.title().ko(), collection.summary().en(),
							collection.summary().ko(),
							collection.reportedTotal().isPresent() ? collection.reportedTotal().getAsInt() : null))
					.toList());
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

	static List<String> row(PublishedLetter letter, Links links) {
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
