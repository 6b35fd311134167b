package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.AuthorityLink;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.event.Event;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.source.Source;

/**
 * Letters, people and collections in the vocabulary of schema.org, as JSON-LD that can be
 * read without fetching anything.
 */
record LinkedData(Links links) {

	Map<String, Object> letter(PublicRecord record) {
		PublishedLetter letter = record.letter();
		Map<String, Object> node = document(entry(letter));
		node.put("abstract", text(letter.summary()));
		node.put("dateModified", record.changedAt().toString());
		node.put("license", Map.of("@id", letter.rights().uri()));
		node.put("citation", record.bibliography().inOrder().stream().map(this::source).toList());
		List<RelatedLetter> answered = record.related().stream().filter(RelatedLetter::isAnswered).toList();
		if (!answered.isEmpty()) {
			node.put("isBasedOn",
					answered.stream().map((other) -> Map.of("@id", this.links.letter(other.letter()))).toList());
		}
		if (!letter.texts().isEmpty()) {
			node.put("workExample", letter.texts().stream().map((text) -> text(letter, text)).toList());
		}
		return node;
	}

	Map<String, Object> entry(PublishedLetter letter) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.letter(letter));
		node.put("@type", List.of("Message", "ArchiveComponent"));
		node.put("identifier", letter.slug().value());
		node.put("name", text(letter.title()));
		String date = letter.date().edtf().edtf();
		if (!date.isEmpty()) {
			node.put("dateCreated", edtf(date));
		}
		node.put("sender", letter.senders().stream().map(this::participant).toList());
		node.put("recipient", letter.recipients().stream().map(this::participant).toList());
		node.put("about", letter.topics().stream().map((topic) -> text(topic.name())).toList());
		node.put("isPartOf", Map.of("@id", this.links.collection(letter.collection().value()), "@type", "Collection",
				"name", text(letter.collectionTitle())));
		return node;
	}

	private Map<String, Object> participant(Participant person) {
		return Map.of("@id", this.links.correspondent(person.id()), "@type", "Person", "name", text(person.name()));
	}

	Map<String, Object> source(Source source) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.source(source.id().value()));
		node.put("@type", "CreativeWork");
		node.put("name", source.title());
		node.put("publisher", source.publisher());
		node.put("inLanguage", source.language());
		source.url().ifPresent((url) -> node.put("url", url));
		return node;
	}

	private Map<String, Object> text(PublishedLetter letter, ReadingText text) {
		Map<String, Object> node = new LinkedHashMap<>();
		text.publication().ifPresent((number) -> node.put("@id", this.links.revision(letter, number)));
		node.put("@type", "CreativeWork");
		node.put("inLanguage", text.language());
		node.put("license", Map.of("@id", text.rights()));
		node.put("datePublished", text.publishedAt().toString());
		node.put("text", text.document().plain().value());
		return node;
	}

	/**
	 * One revision of a text of a letter.
	 */
	Map<String, Object> revision(PublishedLetter letter, PublishedRevision revision, String text) {
		Map<String, Object> node = revision(letter, revision.number(), revision.language(), revision.publishedAt(),
				revision.hash());
		node.put("exampleOfWork", entry(letter));
		node.put("text", text);
		return document(node);
	}

	private Map<String, Object> revision(PublishedLetter letter, int number, String language, Instant publishedAt,
			String hash) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.revision(letter, number));
		node.put("@type", "CreativeWork");
		node.put("name", text(letter.title()));
		node.put("version", number);
		node.put("inLanguage", language);
		node.put("datePublished", publishedAt.toString());
		node.put("identifier", Map.of("@type", "PropertyValue", "propertyID", "SHA-256", "value", hash));
		return node;
	}

	/**
	 * All revisions of the texts of a letter.
	 */
	Map<String, Object> revisions(PublishedLetter letter, List<RevisionSummary> revisions) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.letter(letter) + "/revisions");
		node.put("@type", "ItemList");
		node.put("numberOfItems", revisions.size());
		node.put("itemListElement",
				revisions.stream()
					.map((revision) -> revision(letter, revision.number(), revision.language(), revision.publishedAt(),
							revision.hash()))
					.toList());
		return document(node);
	}

	/**
	 * A source with the letters it says something of.
	 */
	Map<String, Object> source(Source source, List<PublishedLetter> letters) {
		Map<String, Object> node = document(source(source));
		node.put("abstract", text(source.covers()));
		source.date().ifPresent((date) -> node.put("datePublished", edtf(date.edtf())));
		node.put("mentions", letters.stream().map(this::entry).toList());
		return node;
	}

	Map<String, Object> person(Correspondent person, List<PublishedLetter> letters) {
		Map<String, Object> node = document(entry(person));
		node.put("subjectOf", letters.stream().map(this::entry).toList());
		return node;
	}

	Map<String, Object> entry(Correspondent person) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.correspondent(person.id().value()));
		node.put("@type", "Person");
		node.put("name", text(person.name()));
		person.office().ifPresent((office) -> node.put("jobTitle", text(office)));
		node.put("sameAs",
				person.authorityLinks().stream().map(AuthorityLink::uri).map((uri) -> Map.of("@id", uri)).toList());
		return node;
	}

	Map<String, Object> event(Event event) {
		return document(entry(event));
	}

	Map<String, Object> entry(Event event) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.event(event.id().value()));
		node.put("@type", "Event");
		node.put("name", text(event.title()));
		node.put("description", text(event.summary()));
		node.put("temporalCoverage", edtf(event.date().edtf()));
		event.location().ifPresent((place) -> node.put("location", text(place)));
		return node;
	}

	/**
	 * A topic with letters that are about it.
	 */
	Map<String, Object> topic(Topic topic, List<PublishedLetter> letters) {
		Map<String, Object> node = document(entry(topic));
		node.put("subjectOf", letters.stream().map(this::entry).toList());
		return node;
	}

	Map<String, Object> topics(List<Topic> topics) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.to("/topics"));
		node.put("@type", "DefinedTermSet");
		node.put("hasDefinedTerm", topics.stream().map(this::entry).toList());
		return document(node);
	}

	private Map<String, Object> entry(Topic topic) {
		return new LinkedHashMap<>(
				Map.of("@id", this.links.topic(topic.id()), "@type", "DefinedTerm", "name", text(topic.name())));
	}

	Map<String, Object> collection(LetterCollection collection, List<PublishedLetter> letters) {
		Map<String, Object> node = document(entry(collection));
		node.put("hasPart", letters.stream().map(this::entry).toList());
		return node;
	}

	Map<String, Object> entry(LetterCollection collection) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.collection(collection.id().value()));
		node.put("@type", List.of("Collection", "ArchiveComponent"));
		node.put("name", text(collection.title()));
		node.put("abstract", text(collection.summary()));
		return node;
	}

	/**
	 * A page of a list.
	 */
	Map<String, Object> list(Paging paging, List<Map<String, Object>> items) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", paging.self());
		node.put("@type", "ItemList");
		node.put("numberOfItems", paging.total());
		node.put("itemListElement", items);
		return document(node);
	}

	private static Map<String, Object> document(Map<String, Object> node) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", Map.of("@vocab", "https://schema.org/"));
		document.putAll(node);
		return document;
	}

	private static Map<String, String> edtf(String date) {
		return Map.of("@type", "http://id.loc.gov/datatypes/edtf/EDTF", "@value", date);
	}

	private static List<Map<String, String>> text(LocalText text) {
		Map<String, String> english = Map.of("@language", "en", "@value", text.en());
		return Optional.ofNullable(text.ko())
			.map((korean) -> List.of(english, Map.of("@language", "ko", "@value", korean)))
			.orElse(List.of(english));
	}

}
