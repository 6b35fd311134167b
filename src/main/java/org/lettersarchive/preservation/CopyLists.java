package org.lettersarchive.preservation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.harvest.PublicRecord;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;

/**
 * The lists of a copy of the site: the letters of each year, correspondent, topic, source
 * and collection, by their numbers.
 */
final class CopyLists {

	private static final int LISTED = 200;

	private final Map<String, Map<String, Gathered>> kinds = new LinkedHashMap<>();

	private final LocalText undated;

	/**
	 * Begins lists.
	 * @param undated what the list of letters without a year is called
	 */
	CopyLists(LocalText undated) {
		this.undated = undated;
		for (String kind : List.of("dates", "correspondents", "topics", "sources", "collections")) {
			this.kinds.put(kind, new HashMap<>());
		}
	}

	/**
	 * Adds the next letter.
	 */
	void add(PublicRecord record, int number) {
		PublishedLetter letter = record.letter();
		String year = CopiedLetter.year(letter);
		gather("dates", year, year.equals("unknown") ? this.undated : new LocalText(year, null), number);
		for (Participant person : people(letter)) {
			gather("correspondents", person.id(), person.name(), number);
		}
		for (Topic topic : letter.topics()) {
			gather("topics", topic.id(), topic.name(), number);
		}
		for (SourceId id : sources(record)) {
			Source source = record.bibliography().get(id);
			gather("sources", id.value(),
					new Gathered(new LocalText(source.publisher() + ": " + source.title(), null), source), number);
		}
		gather("collections", letter.collection().value(), letter.collectionTitle(), number);
	}

	private static List<Participant> people(PublishedLetter letter) {
		return Stream.concat(letter.senders().stream(), letter.recipients().stream()).toList();
	}

	private static List<SourceId> sources(PublicRecord record) {
		return Stream
			.of(record.claims().stream().map(Attestation::source),
					record.letter().texts().stream().map(ReadingText::witness),
					record.letter().quotations().stream().map(Quotation::source),
					record.revisions().stream().map(RevisionSummary::witness))
			.flatMap((some) -> some)
			.distinct()
			.toList();
	}

	private void gather(String kind, String id, LocalText name, int number) {
		gather(kind, id, new Gathered(name, null), number);
	}

	private void gather(String kind, String id, Gathered first, int number) {
		Objects.requireNonNull(this.kinds.get(kind)).computeIfAbsent(id, (_) -> first).add(number);
	}

	/**
	 * All lists, each kind in the order of names.
	 */
	List<Kind> kinds() {
		return this.kinds.entrySet().stream().map((kind) -> kind(kind.getKey(), kind.getValue())).toList();
	}

	private static Kind kind(String id, Map<String, Gathered> gathered) {
		Comparator<Group> byName = Comparator.comparing((group) -> group.name().en());
		return new Kind(id,
				gathered.entrySet()
					.stream()
					.map((group) -> new Group(group.getKey(), group.getValue().name, group.getValue().count,
							group.getValue().numbers, group.getValue().source))
					.sorted(byName.thenComparing(Group::id))
					.toList());
	}

	/**
	 * Writes the lists of one kind.
	 */
	static void write(CopyPages pages, Kind kind, List<CopiedLetter> letters) throws IOException {
		pages.write("groups", kind.id() + ".html", Map.of("kind", kind));
		for (Group group : kind.groups()) {
			for (SiteLanguage language : SiteLanguage.values()) {
				write(pages, kind, group, letters, language);
			}
		}
	}

	private static void write(CopyPages pages, Kind kind, Group group, List<CopiedLetter> letters,
			SiteLanguage language) throws IOException {
		List<Part> parts = IntStream.rangeClosed(1, (group.count() + LISTED - 1) / LISTED)
			.mapToObj((part) -> new Part(part,
					pages.date(letters.get(group.numbers()[(part - 1) * LISTED] - 1).edtf(), language)))
			.toList();
		for (int part = 1; part <= parts.size(); part++) {
			int first = (part - 1) * LISTED;
			int last = Math.min(group.count(), first + LISTED);
			List<Listed> listed = IntStream.range(first, last)
				.mapToObj((place) -> letters.get(group.numbers()[place] - 1))
				.map((letter) -> new Listed(letter.slug(), letter.title(), pages.date(letter.edtf(), language),
						letter.marks(), letter.status()))
				.toList();
			pages.write("group", kind.id() + "/" + group.id() + ((part == 1) ? "" : "." + part) + ".html", language,
					Map.of("kind", kind, "group", group, "listed", listed, "first", first + 1, "last", last, "parts",
							parts, "number", part));
		}
	}

	/**
	 * A letter in a list.
	 */
	record Listed(String slug, LocalText title, String date, List<CopiedLetter.Sender> senders, String status) {
	}

	/**
	 * A part of a long list.
	 *
	 * @param from the date of its first letter
	 */
	record Part(int number, String from) {
	}

	/**
	 * A kind of list, such as all lists by topic.
	 */
	record Kind(String id, List<Group> groups) {
	}

	/**
	 * The letters of one list, by their numbers.
	 *
	 * @param source what they rest on, in a list of those of one source
	 */
	record Group(String id, LocalText name, int count, int[] numbers, @Nullable Source source) {
	}

	/**
	 * Letters that belong together, while they are gathered.
	 */
	private static final class Gathered {

		private final LocalText name;

		private final @Nullable Source source;

		private int[] numbers = new int[4];

		private int count;

		Gathered(LocalText name, @Nullable Source source) {
			this.name = name;
			this.source = source;
		}

		void add(int number) {
			if (this.count > 0 && this.numbers[this.count - 1] == number) {
				return;
			}
			if (this.count == this.numbers.length) {
				this.numbers = Arrays.copyOf(this.numbers, this.count * 2);
			}
			this.numbers[this.count++] = number;
		}

	}

}
