package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lettersarchive.harvest.PublicRecord;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.presentation.ClaimWording;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.text.RenderedText;

import org.springframework.core.io.ClassPathResource;

/**
 * A copy of the site in a package, which a browser opens from the disk. It grows letter
 * by letter, in the order of time; what it keeps of each until the end is a line of a
 * list.
 */
final class SiteCopy {

	private static final int LISTED = 200;

	private static final int LETTERS_IN_SCRIPT = 500;

	private static final List<String> ASSETS = List.of("static/assets/site.css", "static/assets/text.css",
			"static/assets/icon.svg", "preservation/assets/catalogue.js", "preservation/assets/copy.css");

	private final BagWriter bag;

	private final Packaging.State state;

	private final SiteCopies copies;

	private final Map<String, Map<String, Gathered>> kinds = new LinkedHashMap<>();

	private final Map<String, Participant> people = new HashMap<>();

	private final Map<String, Integer> statuses = new LinkedHashMap<>();

	private final SearchTerms terms = new SearchTerms();

	private final List<Entry> entries = new ArrayList<>();

	SiteCopy(BagWriter bag, Packaging.State state, SiteCopies copies) {
		this.bag = bag;
		this.state = state;
		this.copies = copies;
		for (String kind : List.of("dates", "correspondents", "topics", "sources", "collections")) {
			this.kinds.put(kind, new HashMap<>());
		}
	}

	/**
	 * Adds the next letter.
	 */
	void add(PublicRecord record) throws IOException {
		PublishedLetter letter = record.letter();
		this.entries.add(new Entry(letter.slug().value(), letter.title(), letter.date().edtf().edtf(),
				letter.senders().stream().map(this::known).toList(), letter.status().code()));
		int number = this.entries.size();
		String year = year(letter);
		gather("dates", year, new LocalText(year.equals("unknown") ? "–" : year, null), number);
		for (Participant person : people(letter)) {
			gather("correspondents", person.id(), person.name(), number);
		}
		for (Topic topic : letter.topics()) {
			gather("topics", topic.id(), topic.name(), number);
		}
		for (SourceId id : sources(record)) {
			Source source = record.bibliography().get(id);
			gather("sources", id.value(), new LocalText(source.publisher() + ": " + source.title(), null), number);
		}
		gather("collections", letter.collection().value(), letter.collectionTitle(), number);
		index(letter, year, number);
		page(record, year);
	}

	private Participant known(Participant person) {
		return this.people.computeIfAbsent(person.id(), (_) -> person);
	}

	private static List<Participant> people(PublishedLetter letter) {
		return Stream.concat(letter.senders().stream(), letter.recipients().stream()).toList();
	}

	private static List<SourceId> sources(PublicRecord record) {
		return Stream
			.of(record.claims().stream().map(Attestation::source),
					record.letter().texts().stream().map(ReadingText::witness),
					record.letter().quotations().stream().map(Quotation::source))
			.flatMap((some) -> some)
			.distinct()
			.toList();
	}

	private void gather(String kind, String id, LocalText name, int number) {
		Objects.requireNonNull(this.kinds.get(kind)).computeIfAbsent(id, (_) -> new Gathered(name)).add(number);
	}

	private static String year(PublishedLetter letter) {
		LocalDate day = (letter.date().notAfter() != null) ? letter.date().notAfter() : letter.date().notBefore();
		return (day != null) ? "%04d".formatted(day.getYear()) : "unknown";
	}

	private void index(PublishedLetter letter, String year, int number) {
		Set<String> words = new HashSet<>();
		Stream
			.of(Stream.of(letter.title(), letter.summary(), letter.collectionTitle()),
					people(letter).stream().map(Participant::name), letter.topics().stream().map(Topic::name))
			.flatMap((some) -> some)
			.flatMap((text) -> Stream.of(text.en(), Objects.requireNonNullElse(text.ko(), "")))
			.forEach((text) -> words.addAll(SearchTerms.words(text)));
		letter.quotations().forEach((quotation) -> words.addAll(SearchTerms.words(quotation.text())));
		words.forEach((word) -> this.terms.add(word, number));
		this.terms.add("all:", number);
		this.terms.add("year:" + year, number);
		this.terms.add("status:" + letter.status().code(), number);
		this.statuses.merge(letter.status().code(), 1, Integer::sum);
		letter.senders().forEach((person) -> this.terms.add("from:" + person.id(), number));
		letter.recipients().forEach((person) -> this.terms.add("to:" + person.id(), number));
		letter.topics().forEach((topic) -> this.terms.add("topic:" + topic.id(), number));
	}

	private void page(PublicRecord record, String year) throws IOException {
		PublishedLetter letter = record.letter();
		List<PrintedText> texts = letter.texts()
			.stream()
			.sorted(Comparator.comparing(ReadingText::kind))
			.map((text) -> new PrintedText(text,
					RenderedText.of(text.document(), text.anchor() + "-", text.passages())))
			.toList();
		List<PublishedLetter> known = Stream
			.concat(Stream.of(letter), record.related().stream().map(RelatedLetter::letter))
			.toList();
		for (SiteLanguage language : SiteLanguage.values()) {
			write("letter", "letters/" + letter.slug() + ".html", language,
					Map.of("letter", letter, "texts", texts, "claims", record.claims(), "related", record.related(),
							"bibliography", record.bibliography(), "year", year, "date",
							date(letter.date().edtf().edtf(), language), "wording",
							new ClaimWording(known, language.locale())));
		}
	}

	private String date(String edtf, SiteLanguage language) {
		return SiteCopies.in(language.locale(), () -> this.copies.dates().stated(edtf));
	}

	private void write(String template, String path, SiteLanguage language, Map<String, ?> shown) throws IOException {
		String folder = (language == SiteLanguage.KOREAN) ? "site/ko/" : "site/";
		this.bag.payload(folder + path, this.copies.page(template, path, language, this.state, shown));
	}

	/**
	 * Adds the lists, the search and what pages need.
	 */
	void end() throws IOException {
		List<Kind> all = this.kinds.entrySet().stream().map((kind) -> kind(kind.getKey(), kind.getValue())).toList();
		for (SiteLanguage language : SiteLanguage.values()) {
			write("index", "index.html", language, Map.of("letters", this.entries.size(), "kinds", all));
			write("search", "search.html", language, Map.of("searching", true, "filters", filters(all)));
			for (Kind kind : all) {
				write("groups", kind.id() + ".html", language, Map.of("kind", kind));
				for (Group group : kind.groups()) {
					group(kind, group, language);
				}
			}
		}
		for (int shard = 0; shard < SearchTerms.SHARDS; shard++) {
			this.bag.payload("site/search/t" + shard + ".js", this.terms.script(shard));
		}
		for (int first = 0; first < this.entries.size(); first += LETTERS_IN_SCRIPT) {
			List<Entry> some = this.entries.subList(first, Math.min(this.entries.size(), first + LETTERS_IN_SCRIPT));
			this.bag.payload("site/search/l" + first / LETTERS_IN_SCRIPT + ".js", script(first, some));
		}
		for (String asset : ASSETS) {
			String text = new ClassPathResource(asset).getContentAsString(StandardCharsets.UTF_8);
			this.bag.payload("site/assets/" + asset.substring(asset.lastIndexOf('/') + 1), text);
		}
	}

	private static Kind kind(String id, Map<String, Gathered> gathered) {
		Comparator<Group> byName = Comparator.comparing((group) -> group.name().en());
		return new Kind(id,
				gathered.entrySet()
					.stream()
					.map((group) -> new Group(group.getKey(), group.getValue().name, group.getValue().count,
							group.getValue().numbers))
					.sorted(byName.thenComparing(Group::id))
					.toList());
	}

	private List<Filter> filters(List<Kind> kinds) {
		Map<String, List<Group>> groups = kinds.stream().collect(Collectors.toMap(Kind::id, Kind::groups));
		List<Group> statuses = this.statuses.entrySet()
			.stream()
			.map((status) -> new Group(status.getKey(), this.copies.status(status.getKey()), status.getValue(),
					new int[0]))
			.toList();
		return List.of(new Filter("from", Objects.requireNonNull(groups.get("correspondents"))),
				new Filter("to", Objects.requireNonNull(groups.get("correspondents"))),
				new Filter("year", Objects.requireNonNull(groups.get("dates"))),
				new Filter("topic", Objects.requireNonNull(groups.get("topics"))), new Filter("status", statuses));
	}

	private void group(Kind kind, Group group, SiteLanguage language) throws IOException {
		int parts = (group.count() + LISTED - 1) / LISTED;
		for (int part = 1; part <= parts; part++) {
			int first = (part - 1) * LISTED;
			int last = Math.min(group.count(), first + LISTED);
			List<Listed> listed = IntStream.range(first, last)
				.mapToObj((place) -> this.entries.get(group.numbers()[place] - 1))
				.map((entry) -> new Listed(entry.slug(), entry.title(), date(entry.edtf(), language), entry.marks(),
						entry.status()))
				.toList();
			write("group", kind.id() + "/" + group.id() + ((part == 1) ? "" : "." + part) + ".html", language,
					Map.of("kind", kind, "group", group, "listed", listed, "first", first + 1, "last", last, "parts",
							parts, "number", part));
		}
	}

	private String script(int first, List<Entry> entries) {
		return entries.stream()
			.map((entry) -> this.copies
				.json(List.of(entry.slug(), entry.title().en(), Objects.requireNonNullElse(entry.title().ko(), ""),
						date(entry.edtf(), SiteLanguage.ENGLISH), date(entry.edtf(), SiteLanguage.KOREAN),
						names(entry, SiteLanguage.ENGLISH), names(entry, SiteLanguage.KOREAN))))
			.collect(
					Collectors.joining(",\n", "catalogue.addLetters(" + first / LETTERS_IN_SCRIPT + ",[\n", "\n]);\n"));
	}

	private static List<List<Object>> names(Entry entry, SiteLanguage language) {
		return entry.marks()
			.stream()
			.map((sender) -> List.<Object>of(sender.name().in(language.locale()), sender.mark()))
			.toList();
	}

	/**
	 * What lists need of a letter.
	 */
	private record Entry(String slug, LocalText title, String edtf, List<Participant> senders, String status) {

		List<Sender> marks() {
			return this.senders.stream()
				.map((person) -> new Sender(person.name(), Objects.requireNonNullElse(person.mark(), 0)))
				.toList();
		}

	}

	/**
	 * A sender in a list.
	 */
	record Sender(LocalText name, int mark) {
	}

	/**
	 * A letter in a list.
	 */
	record Listed(String slug, LocalText title, String date, List<Sender> senders, String status) {
	}

	/**
	 * A published text as a page prints it.
	 */
	record PrintedText(ReadingText text, RenderedText printed) {
	}

	/**
	 * A kind of list, such as all lists by topic.
	 */
	record Kind(String id, List<Group> groups) {
	}

	/**
	 * The letters of one list, by their numbers.
	 */
	record Group(String id, LocalText name, int count, int[] numbers) {
	}

	/**
	 * A choice of the search.
	 */
	record Filter(String term, List<Group> groups) {
	}

	/**
	 * Letters that belong together, while they are gathered.
	 */
	private static final class Gathered {

		private final LocalText name;

		private int[] numbers = new int[4];

		private int count;

		Gathered(LocalText name) {
			this.name = name;
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
