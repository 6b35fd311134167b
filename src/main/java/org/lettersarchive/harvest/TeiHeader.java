package org.lettersarchive.harvest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.DateOfWriting;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedAmendment;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.record.RecordChange;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.source.Source;

/**
 * The header of the TEI document of a letter.
 *
 * @param record the letter
 * @param texts the texts in the document
 * @param people the correspondents with their places in authority files
 * @param archive the name of the archive
 * @param address the address that the document stands for
 * @param links the addresses of what it names
 */
record TeiHeader(PublicRecord record, List<TeiText> texts, Map<String, Correspondent> people, String archive,
		String address, Links links) {

	void write(XmlWriter xml) throws XMLStreamException {
		xml.element("teiHeader", (header) -> {
			header.element("fileDesc", this::fileDescription);
			header.element("encodingDesc", (encoding) -> encoding
				.element("editorialDecl", (declaration) -> declaration.text("p",
						"Slips of the writer are kept and corrected beside; what is added, struck out, uncertain, supplied or illegible is marked as such.")));
			header.element("profileDesc", this::profile);
			header.element("revisionDesc", this::revisions);
		});
	}

	private void fileDescription(XmlWriter xml) throws XMLStreamException {
		xml.element("titleStmt", this::title);
		xml.element("publicationStmt", this::publication);
		xml.element("sourceDesc", this::sources);
	}

	private PublishedLetter letter() {
		return this.record.letter();
	}

	private void title(XmlWriter xml) throws XMLStreamException {
		xml.text("title", letter().title().en(), "xml:lang", "en");
		String korean = letter().title().ko();
		if (korean != null) {
			xml.text("title", korean, "xml:lang", "ko");
		}
		for (Participant sender : letter().senders()) {
			xml.element("author", (author) -> person(author, sender));
		}
		xml.element("respStmt", (statement) -> {
			statement.text("resp", "edited by");
			statement.text("name", this.archive);
		}, "xml:id", "editor");
		for (TeiText text : this.texts) {
			responsible(xml, "transcribed by", text.transcribedBy());
			responsible(xml, "reviewed by", text.reviewedBy());
		}
	}

	private static void responsible(XmlWriter xml, String what, Optional<String> who) throws XMLStreamException {
		if (who.isPresent()) {
			xml.element("respStmt", (statement) -> {
				statement.text("resp", what);
				statement.text("name", who.get());
			});
		}
	}

	private void publication(XmlWriter xml) throws XMLStreamException {
		xml.text("publisher", this.archive);
		LocalDate changed = LocalDate.ofInstant(this.record.changedAt(), ZoneOffset.UTC);
		xml.text("date", changed.toString(), "when", changed.toString());
		xml.text("idno", this.address, "type", "URI");
		for (TeiText text : this.texts) {
			if (text.hash().isPresent()) {
				xml.text("idno", text.hash().get(), "type", "SHA-256");
			}
		}
		xml.element("availability", (availability) -> {
			availability.text("licence", letter().rights().label().en(), "target", letter().rights().uri());
			for (TeiText text : this.texts) {
				availability.text("licence", "Text: " + text.rightsLabel(), "target", text.rights());
			}
		});
	}

	private void sources(XmlWriter xml) throws XMLStreamException {
		if (!this.texts.isEmpty()) {
			xml.element("listWit", (witnesses) -> {
				for (Source witness : this.texts.stream()
					.map((text) -> this.record.bibliography().get(text.witness()))
					.distinct()
					.toList()) {
					witnesses.element("witness", (within) -> bibliographic(within, witness), "xml:id",
							"wit-" + witness.id());
				}
			});
		}
		if (this.record.bibliography().sources().isEmpty()) {
			xml.text("p", "No source is recorded.");
			return;
		}
		xml.element("listBibl", (list) -> {
			for (Source source : this.record.bibliography().inOrder()) {
				bibliographic(list, source);
			}
		});
	}

	private void bibliographic(XmlWriter xml, Source source) throws XMLStreamException {
		xml.element("bibl", (bibl) -> {
			bibl.text("title", source.title(), "xml:lang", source.language());
			bibl.text("publisher", source.publisher());
			if (source.date().flatMap((date) -> date.earliest()).isPresent()) {
				bibl.text("date", source.date().get().edtf());
			}
			if (source.url().isPresent()) {
				bibl.empty("ptr", "target", source.url().get().replace(" ", "%20"));
			}
		}, "corresp", this.links.source(source.id().value()));
	}

	private void profile(XmlWriter xml) throws XMLStreamException {
		xml.element("abstract", (summary) -> {
			summary.text("p", letter().summary().en(), "xml:lang", "en");
			String korean = letter().summary().ko();
			if (korean != null) {
				summary.text("p", korean, "xml:lang", "ko");
			}
		});
		if (!this.texts.isEmpty()) {
			xml.element("langUsage", (languages) -> {
				for (String language : this.texts.stream().map(TeiText::language).distinct().toList()) {
					languages.text("language", Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH), "ident",
							language);
				}
			});
		}
		if (!letter().topics().isEmpty()) {
			xml.element("textClass", (classes) -> classes.element("keywords", (keywords) -> {
				for (var topic : letter().topics()) {
					keywords.text("term", topic.name().en(), "ref", this.links.to("/topics/" + topic.id()));
				}
			}));
		}
		xml.element("correspDesc", this::correspondence, "ref", this.links.letter(letter()));
	}

	private void correspondence(XmlWriter xml) throws XMLStreamException {
		xml.element("correspAction", (sent) -> {
			for (Participant sender : letter().senders()) {
				person(sent, sender);
			}
			if (letter().senders().isEmpty()) {
				sent.text("rs", "Sender not established", "type", "person");
			}
			date(sent);
		}, "type", "sent");
		xml.element("correspAction", (received) -> {
			for (Participant recipient : letter().recipients()) {
				person(received, recipient);
			}
			if (letter().recipients().isEmpty()) {
				received.text("rs", "Recipient not established", "type", "person");
			}
		}, "type", "received");
		if (!this.record.related().isEmpty()) {
			xml.element("correspContext", (context) -> {
				for (RelatedLetter other : this.record.related()) {
					context.text("ref", other.letter().title().en(), "type", other.isAnswered() ? "prev" : "next",
							"target", this.links.letter(other.letter()), "cert", certainty(other.reply().certainty()));
				}
			});
		}
	}

	private void person(XmlWriter xml, Participant person) throws XMLStreamException {
		xml.text("persName", person.name().en(), "ref",
				Optional.ofNullable(this.people.get(person.id()))
					.flatMap((known) -> known.authorityLinks().stream().findFirst())
					.map((link) -> link.uri())
					.orElse(this.links.correspondent(person.id())));
	}

	private void date(XmlWriter xml) throws XMLStreamException {
		DateOfWriting date = letter().date();
		String words = DateWording.in(Locale.ENGLISH).of(date.edtf());
		if (date.day().isPresent()) {
			xml.text("date", words, "when", date.day().get().toString(), "cert", certainty(date.certainty()));
			return;
		}
		xml.text("date", words, "notBefore",
				Optional.ofNullable(date.notBefore()).map(LocalDate::toString).orElse(null), "notAfter",
				Optional.ofNullable(date.notAfter()).map(LocalDate::toString).orElse(null), "cert",
				certainty(date.certainty()));
	}

	static String certainty(Certainty certainty) {
		return switch (certainty) {
			case CERTAIN -> "high";
			case PROBABLE -> "medium";
			case UNCERTAIN, DISPUTED -> "low";
			case UNKNOWN -> "unknown";
		};
	}

	private void revisions(XmlWriter xml) throws XMLStreamException {
		for (RevisionSummary revision : this.record.revisions()) {
			String when = LocalDate.ofInstant(revision.publishedAt(), ZoneOffset.UTC).toString();
			xml.element("change", (change) -> {
				change.characters("Text no. %d (%s), transcribed by %s, reviewed and published by %s.".formatted(
						revision.number(), revision.language(), revision.transcribedBy(), revision.reviewedBy()));
				if (!revision.note().isEmpty()) {
					change.characters(" " + revision.note());
				}
			}, "when", when, "n", Integer.toString(revision.number()), "status",
					revision.isWithdrawn() ? "withdrawn" : "published", "target",
					this.links.revision(letter(), revision.number()));
		}
		for (PublishedAmendment amendment : this.record.amendments()) {
			xml.text("change",
					"Record changed by %s (%s): %s"
						.formatted(amendment.by().isEmpty() ? "a release of the archive" : amendment.by(),
								amendment.changes().stream().map(RecordChange::field).collect(Collectors.joining(", ")),
								amendment.reason())
						.strip(),
					"when", LocalDate.ofInstant(amendment.at(), ZoneOffset.UTC).toString(), "n",
					"record-" + amendment.number(), "target", this.links.letter(letter()) + "#" + amendment.anchor());
		}
		xml.text("change", "State of the record.", "when",
				LocalDate.ofInstant(letter().recordedAt(), ZoneOffset.UTC).toString());
	}

}
