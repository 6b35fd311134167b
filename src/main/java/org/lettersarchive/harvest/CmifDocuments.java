package org.lettersarchive.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.DateOfWriting;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;

/**
 * The letters of a collection as correspSearch takes them, in the Correspondence Metadata
 * Interchange Format 1.1.
 */
record CmifDocuments(LetterCollection collection, List<PublishedLetter> letters, Map<String, Correspondent> people,
		String archive, Instant changedAt, Links links) {

	private static final String SOURCE = "archive";

	String document() {
		return XmlWriter.document(TeiDocuments.NAMESPACE, "TEI", (tei) -> {
			tei.element("teiHeader", (header) -> {
				header.element("fileDesc", this::fileDescription);
				header.element("profileDesc", (profile) -> {
					for (PublishedLetter letter : this.letters) {
						profile.element("correspDesc", (description) -> correspondence(description, letter), "source",
								"#" + SOURCE, "ref", this.links.letter(letter));
					}
				});
			});
			tei.element("text", (text) -> text.element("body", (body) -> body.empty("p")));
		});
	}

	private void fileDescription(XmlWriter xml) throws XMLStreamException {
		String address = this.links.to("/collections/" + this.collection.id());
		xml.element("titleStmt", (title) -> {
			title.text("title", this.collection.title().en());
			title.text("editor", this.archive);
		});
		xml.element("publicationStmt", (publication) -> {
			publication.element("publisher",
					(publisher) -> publisher.text("ref", this.archive, "target", this.links.to("/")));
			publication.text("idno", address + "/cmif.xml", "type", "url");
			publication.empty("date", "when", LocalDate.ofInstant(this.changedAt, ZoneOffset.UTC).toString());
			publication.element("availability", (availability) -> availability.text("licence", "CC0 1.0", "target",
					"https://creativecommons.org/publicdomain/zero/1.0/"));
		});
		xml.element("sourceDesc", (sources) -> sources.element("bibl", (bibl) -> {
			bibl.characters(this.archive + ": " + this.collection.title().en() + ". ");
			bibl.text("ref", address, "target", address);
		}, "type", "online", "xml:id", SOURCE));
	}

	private void correspondence(XmlWriter xml, PublishedLetter letter) throws XMLStreamException {
		xml.element("correspAction", (sent) -> {
			people(sent, letter.senders());
			date(sent, letter.date());
		}, "type", "sent");
		xml.element("correspAction", (received) -> people(received, letter.recipients()), "type", "received");
	}

	private void people(XmlWriter xml, List<Participant> people) throws XMLStreamException {
		if (people.isEmpty()) {
			xml.text("persName", "Unknown");
		}
		for (Participant person : people) {
			xml.text("persName", person.name().en(), "ref",
					Optional.ofNullable(this.people.get(person.id()))
						.flatMap((known) -> known.authorityLinks().stream().findFirst())
						.map((link) -> link.uri())
						.orElse(this.links.correspondent(person.id())));
		}
	}

	private static void date(XmlWriter xml, DateOfWriting date) throws XMLStreamException {
		String doubt = (date.certainty() == Certainty.CERTAIN) ? null : "low";
		if (date.day().isPresent()) {
			xml.empty("date", "when", date.day().get().toString(), "cert", doubt);
		}
		else if (date.notBefore() != null || date.notAfter() != null) {
			xml.empty("date", "notBefore", Optional.ofNullable(date.notBefore()).map(LocalDate::toString).orElse(null),
					"notAfter", Optional.ofNullable(date.notAfter()).map(LocalDate::toString).orElse(null), "cert",
					doubt);
		}
	}

}
