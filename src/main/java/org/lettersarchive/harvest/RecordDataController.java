package org.lettersarchive.harvest;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.event.Event;
import org.lettersarchive.event.EventId;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.PageNumber;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * People, sources, events, topics and collections as data.
 */
@Controller
class RecordDataController {

	private static final int PAGE_SIZE = 200;

	private static final Limit MOST_LETTERS = Limit.of(200);

	private static final int DAYS_AROUND = 14;

	private final Correspondents correspondents;

	private final Sources sources;

	private final Events events;

	private final Collections collections;

	private final PublishedLetters letters;

	private final LetterFinder finder;

	private final LetterTallies tallies;

	private final SiteAddress address;

	RecordDataController(Correspondents correspondents, Sources sources, Events events, Collections collections,
			PublishedLetters letters, LetterFinder finder, LetterTallies tallies, SiteAddress address) {
		this.correspondents = correspondents;
		this.sources = sources;
		this.events = events;
		this.collections = collections;
		this.letters = letters;
		this.finder = finder;
		this.tallies = tallies;
		this.address = address;
	}

	@GetMapping(path = "/correspondents", produces = Format.Types.JSON)
	ResponseEntity<Object> people(PageNumber page, HttpServletRequest request) {
		Page<Correspondent> found = page
			.check(this.correspondents.findAllByName(PageRequest.of(page.index(), PAGE_SIZE / 2)));
		JsonDocuments documents = documents(request);
		return list(found,
				found.map((person) -> new Json.Named(person.id().value(),
						documents.links().correspondent(person.id().value()), person.name())),
				"/correspondents", documents);
	}

	@GetMapping(path = "/correspondents", produces = Format.Types.CSV)
	ResponseEntity<String> peopleTable(PageNumber page, HttpServletRequest request) {
		Page<Correspondent> found = page
			.check(this.correspondents.findAllByName(PageRequest.of(page.index(), PAGE_SIZE / 2)));
		Links links = documents(request).links();
		return Answers.of(Format.CSV,
				Csv.of(List.of("id", "address", "name_en", "name_ko", "office_en", "office_ko"),
						found.map((person) -> Csv.cells(person.id(), links.correspondent(person.id().value()),
								person.name().en(), person.name().ko(), person.office().map((office) -> office.en()),
								person.office().map((office) -> office.ko())))
							.getContent()));
	}

	@GetMapping(path = "/correspondents/{id}", produces = Format.Types.JSON)
	ResponseEntity<Object> person(@PathVariable CorrespondentId id, HttpServletRequest request) {
		return document("correspondent", documents(request).person(person(id)), lettersOf(id), request);
	}

	@GetMapping(path = "/correspondents/{id}", produces = Format.Types.JSON_LD)
	ResponseEntity<Map<String, Object>> linkedPerson(@PathVariable CorrespondentId id, HttpServletRequest request) {
		return Answers.of(Format.JSON_LD, new LinkedData(documents(request).links()).person(person(id), lettersOf(id)));
	}

	@GetMapping(path = "/correspondents/{id}", produces = Format.Types.CSV)
	ResponseEntity<String> lettersOfPerson(@PathVariable CorrespondentId id, HttpServletRequest request) {
		person(id);
		return table(lettersOf(id), request);
	}

	private Correspondent person(CorrespondentId id) {
		return this.correspondents.findById(id).orElseThrow(() -> new PageNotFoundException("correspondent"));
	}

	private List<PublishedLetter> lettersOf(CorrespondentId id) {
		return this.letters.findByCorrespondent(id.value(), MOST_LETTERS.max());
	}

	@GetMapping(path = "/sources", produces = Format.Types.JSON)
	ResponseEntity<Object> sources(PageNumber page, HttpServletRequest request) {
		Page<Source> found = page.check(this.sources.findAllNewestFirst(PageRequest.of(page.index(), PAGE_SIZE)));
		JsonDocuments documents = documents(request);
		return list(found, found.map(documents::source), "/sources", documents);
	}

	@GetMapping(path = "/sources", produces = Format.Types.CSV)
	ResponseEntity<String> sourcesTable(PageNumber page, HttpServletRequest request) {
		Page<Source> found = page.check(this.sources.findAllNewestFirst(PageRequest.of(page.index(), PAGE_SIZE)));
		Links links = documents(request).links();
		return Answers.of(Format.CSV, Csv.of(
				List.of("id", "address", "publisher", "title", "date_edtf", "url", "link", "language", "covers_en",
						"covers_ko"),
				found
					.map((source) -> Csv.cells(source.id(), links.source(source.id().value()), source.publisher(),
							source.title(), source.date().map((date) -> date.edtf()), source.url(),
							source.link().code(), source.language(), source.covers().en(), source.covers().ko()))
					.getContent()));
	}

	@GetMapping(path = "/sources/{id}", produces = Format.Types.JSON)
	ResponseEntity<Object> source(@PathVariable SourceId id, HttpServletRequest request) {
		Source source = this.sources.findById(id).orElseThrow(() -> new PageNotFoundException("source"));
		var claims = this.letters.findAttestations(id, MOST_LETTERS.max());
		List<PublishedLetter> claimed = this.letters
			.findByIds(claims.stream().map((claim) -> claim.letter()).distinct().toList());
		JsonDocuments documents = documents(request);
		return Answers.of(Format.JSON,
				new Json.SourceDocument(documents.links().schema("source"),
						documents.links().source(id.value()) + ".json", documents.source(source),
						claimed.stream()
							.map((letter) -> new Json.ClaimedLetter(documents.entry(letter),
									claims.stream()
										.filter((claim) -> claim.letter().equals(letter.id()))
										.map(documents::claim)
										.toList()))
							.toList()));
	}

	@GetMapping(path = "/events", produces = Format.Types.JSON)
	ResponseEntity<Object> events(PageNumber page, HttpServletRequest request) {
		Page<Event> found = page.check(this.events.findAllInOrder(PageRequest.of(page.index(), PAGE_SIZE)));
		JsonDocuments documents = documents(request);
		return list(found, found.map(documents::event), "/events", documents);
	}

	@GetMapping(path = "/events", produces = Format.Types.CSV)
	ResponseEntity<String> eventsTable(PageNumber page, HttpServletRequest request) {
		Page<Event> found = page.check(this.events.findAllInOrder(PageRequest.of(page.index(), PAGE_SIZE)));
		Links links = documents(request).links();
		return Answers.of(Format.CSV,
				Csv.of(List.of("id", "address", "date_edtf", "starts_on", "ends_on", "title_en", "title_ko",
						"summary_en", "summary_ko"),
						found.map((event) -> Csv.cells(event.id(), links.to("/events/" + event.id()),
								event.date().edtf(), event.startsOn(), event.endsOn(), event.title().en(),
								event.title().ko(), event.summary().en(), event.summary().ko()))
							.getContent()));
	}

	@GetMapping(path = "/events/{id}", produces = Format.Types.JSON)
	ResponseEntity<Object> event(@PathVariable EventId id, HttpServletRequest request) {
		Event event = this.events.findById(id).orElseThrow(() -> new PageNotFoundException("event"));
		List<PublishedLetter> around = this.letters.findBetween(event.startsOn().minusDays(DAYS_AROUND),
				event.endsOn().plusDays(DAYS_AROUND), Limit.of(40));
		return document("event", documents(request).event(event), around, request);
	}

	@GetMapping(path = "/topics", produces = Format.Types.JSON)
	ResponseEntity<Object> topics(HttpServletRequest request) {
		JsonDocuments documents = documents(request);
		List<Json.TopicEntry> topics = this.tallies.byTopic()
			.stream()
			.map((tally) -> new Json.TopicEntry(documents.topic(tally.topic()), tally.letters()))
			.toList();
		return Answers.of(Format.JSON, new Json.ListDocument<>(documents.links().schema("list"),
				documents.links().to("/topics.json"), null, null, topics.size(), topics));
	}

	@GetMapping(path = "/topics", produces = Format.Types.CSV)
	ResponseEntity<String> topicsTable(HttpServletRequest request) {
		Links links = documents(request).links();
		return Answers.of(Format.CSV,
				Csv.of(List.of("id", "address", "name_en", "name_ko", "letters"),
						this.tallies.byTopic()
							.stream()
							.map((tally) -> Csv.cells(tally.topic().id(), links.to("/topics/" + tally.topic().id()),
									tally.topic().name().en(), tally.topic().name().ko(), tally.letters()))
							.toList()));
	}

	@GetMapping(path = "/topics/{id}", produces = Format.Types.JSON)
	ResponseEntity<Object> topic(@PathVariable String id, HttpServletRequest request) {
		Topic topic = topic(id);
		return document("topic", documents(request).topic(topic), about(id).letters(), request);
	}

	@GetMapping(path = "/topics/{id}", produces = Format.Types.CSV)
	ResponseEntity<String> lettersOfTopic(@PathVariable String id, HttpServletRequest request) {
		topic(id);
		return table(about(id).letters(), request);
	}

	private Topic topic(String id) {
		return this.tallies.findTopic(id).orElseThrow(() -> new PageNotFoundException("topic"));
	}

	private FoundLetters about(String topic) {
		return this.finder.find(LetterFilter.aboutTopic(topic), LetterOrder.EARLIEST_FIRST, 1, MOST_LETTERS.max());
	}

	@GetMapping(path = "/collections", produces = Format.Types.JSON)
	ResponseEntity<Object> collections(HttpServletRequest request) {
		JsonDocuments documents = documents(request);
		List<Json.CollectionEntry> collections = this.collections.findAllInOrder(MOST_LETTERS)
			.stream()
			.map(documents::collection)
			.toList();
		return Answers.of(Format.JSON, new Json.ListDocument<>(documents.links().schema("list"),
				documents.links().to("/collections.json"), null, null, collections.size(), collections));
	}

	@GetMapping(path = "/collections/{id}", produces = Format.Types.JSON)
	ResponseEntity<Object> collection(@PathVariable CollectionId id, HttpServletRequest request) {
		return document("collection", documents(request).collection(collection(id)),
				this.letters.findByCollection(id, MOST_LETTERS), request);
	}

	@GetMapping(path = "/collections/{id}", produces = Format.Types.JSON_LD)
	ResponseEntity<Map<String, Object>> linkedCollection(@PathVariable CollectionId id, HttpServletRequest request) {
		return Answers.of(Format.JSON_LD, new LinkedData(documents(request).links()).collection(collection(id),
				this.letters.findByCollection(id, MOST_LETTERS)));
	}

	@GetMapping(path = "/collections/{id}", produces = Format.Types.CSV)
	ResponseEntity<String> lettersOfCollection(@PathVariable CollectionId id, HttpServletRequest request) {
		collection(id);
		return table(this.letters.findByCollection(id, MOST_LETTERS), request);
	}

	private LetterCollection collection(CollectionId id) {
		return this.collections.findById(id).orElseThrow(() -> new PageNotFoundException("collection"));
	}

	private ResponseEntity<Object> document(String kind, Object subject, List<PublishedLetter> letters,
			HttpServletRequest request) {
		JsonDocuments documents = documents(request);
		return Answers.of(Format.JSON,
				new Json.RecordDocument<>(documents.links().schema(kind),
						this.address.of(within(request) + ".json", request), subject,
						letters.stream().map(documents::entry).toList()));
	}

	private static ResponseEntity<Object> list(Page<?> page, Page<?> items, String path, JsonDocuments documents) {
		String self = documents.links().to(path + ".json");
		return Answers.of(Format.JSON,
				new Json.ListDocument<>(documents.links().schema("list"), self + "?page=" + (page.getNumber() + 1),
						page.hasPrevious() ? self + "?page=" + page.getNumber() : null, next(page, self),
						page.getTotalElements(), items.getContent()));
	}

	private static @Nullable String next(Page<?> page, String self) {
		return page.hasNext() ? self + "?page=" + (page.getNumber() + 2) : null;
	}

	private ResponseEntity<String> table(List<PublishedLetter> letters, HttpServletRequest request) {
		return Answers.of(Format.CSV, Csv.letters(letters, documents(request).links()));
	}

	private JsonDocuments documents(HttpServletRequest request) {
		return new JsonDocuments(new Links(this.address, request));
	}

	private static String within(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
