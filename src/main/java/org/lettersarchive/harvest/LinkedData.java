package org.lettersarchive.harvest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.AuthorityLink;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RelatedLetter;
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
			node.put("dateCreated", Map.of("@type", "http://id.loc.gov/datatypes/edtf/EDTF", "@value", date));
		}
		node.put("sender", letter.senders().stream().map(this::participant).toList());
		node.put("recipient", letter.recipients().stream().map(this::participant).toList());
		node.put("about", letter.topics().stream().map((topic) -> text(topic.name())).toList());
		node.put("isPartOf", Map.of("@id", this.links.to("/collections/" + letter.collection()), "@type", "Collection",
				"name", text(letter.collectionTitle())));
		return node;
	}

	private Map<String, Object> participant(Participant person) {
		return Map.of("@id", this.links.correspondent(person.id()), "@type", "Person", "name", text(person.name()));
	}

	private Map<String, Object> source(Source source) {
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

	Map<String, Object> person(Correspondent person, List<PublishedLetter> letters) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.correspondent(person.id().value()));
		node.put("@type", "Person");
		node.put("name", text(person.name()));
		person.office().ifPresent((office) -> node.put("jobTitle", text(office)));
		node.put("sameAs",
				person.authorityLinks().stream().map(AuthorityLink::uri).map((uri) -> Map.of("@id", uri)).toList());
		node.put("subjectOf", letters.stream().map(this::entry).toList());
		return document(node);
	}

	Map<String, Object> collection(LetterCollection collection, List<PublishedLetter> letters) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", this.links.to("/collections/" + collection.id()));
		node.put("@type", List.of("Collection", "ArchiveComponent"));
		node.put("name", text(collection.title()));
		node.put("abstract", text(collection.summary()));
		node.put("hasPart", letters.stream().map(this::entry).toList());
		return document(node);
	}

	/**
	 * Some letters of a list.
	 */
	Map<String, Object> list(String address, long total, List<PublishedLetter> letters) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", address);
		node.put("@type", "ItemList");
		node.put("numberOfItems", total);
		node.put("itemListElement", letters.stream().map(this::entry).toList());
		return document(node);
	}

	private static Map<String, Object> document(Map<String, Object> node) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", Map.of("@vocab", "https://schema.org/"));
		document.putAll(node);
		return document;
	}

	private static List<Map<String, String>> text(LocalText text) {
		Map<String, String> english = Map.of("@language", "en", "@value", text.en());
		return Optional.ofNullable(text.ko())
			.map((korean) -> List.of(english, Map.of("@language", "ko", "@value", korean)))
			.orElse(List.of(english));
	}

}
