package org.lettersarchive.harvest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.text.TeiBody;
import org.lettersarchive.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Makes the TEI documents of letters and of single revisions.
 */
@Component
class TeiDocuments {

	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

	private final Correspondents correspondents;

	private final SiteProperties site;

	TeiDocuments(Correspondents correspondents, SiteProperties site) {
		this.correspondents = correspondents;
		this.site = site;
	}

	/**
	 * A letter with all its texts, originals first.
	 */
	String of(PublicRecord record, Links links) {
		return document(record, people(List.of(record.letter())), links).inFull();
	}

	Document document(PublicRecord record, Map<String, Correspondent> people, Links links) {
		List<TeiText> texts = record.letter()
			.texts()
			.stream()
			.sorted(Comparator.comparing((text) -> text.kind()))
			.map(TeiText::of)
			.toList();
		return new Document(header(record, texts, people, links.letter(record.letter()), links));
	}

	/**
	 * One revision of a text, unless it was withdrawn.
	 */
	Optional<String> of(PublicRecord record, PublishedRevision revision, Links links) {
		return TeiText.of(revision, record)
			.map((text) -> new Document(header(record, List.of(text), people(List.of(record.letter())),
					links.revision(record.letter(), revision.number()), links))
				.inFull());
	}

	private TeiHeader header(PublicRecord record, List<TeiText> texts, Map<String, Correspondent> people,
			String address, Links links) {
		return new TeiHeader(record, texts, people, this.site.title().en(), address, links);
	}

	Map<String, Correspondent> people(List<PublishedLetter> letters) {
		List<Participant> named = letters.stream()
			.flatMap((letter) -> Stream.concat(letter.senders().stream(), letter.recipients().stream()))
			.toList();
		return named.isEmpty() ? Map.of()
				: this.correspondents.findIdentified(named.stream().map(Participant::correspondent).distinct().toList())
					.stream()
					.collect(Collectors.toMap((person) -> person.id().value(), Function.identity()));
	}

	/**
	 * One TEI document.
	 */
	record Document(TeiHeader header) {

		String inFull() {
			return XmlWriter.document(NAMESPACE, "TEI", this::write);
		}

		void write(XmlWriter xml) throws XMLStreamException {
			this.header.write(xml);
			List<TeiText> texts = this.header.texts();
			if (texts.size() > 1) {
				xml.element("text", (text) -> text.element("group", (group) -> {
					for (TeiText each : texts) {
						text(group, each);
					}
				}));
			}
			else if (texts.isEmpty()) {
				xml.element("text", (text) -> text.element("body", (body) -> body.empty("p")));
			}
			else {
				text(xml, texts.getFirst());
			}
		}

		private static void text(XmlWriter xml, TeiText text) throws XMLStreamException {
			xml.element("text", (within) -> new TeiBody(text.text(), "#editor", text.passages()).write(within.stream()),
					"xml:lang", text.language(), "type", text.kind().code(), "decls", "#wit-" + text.witness());
		}

	}

}
