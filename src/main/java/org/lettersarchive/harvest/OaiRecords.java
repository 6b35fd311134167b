package org.lettersarchive.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.harvest.XmlWriter.Content;
import org.lettersarchive.letter.ChangeQuery;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * The records of the archive as harvesters take them: one, or a list page by page.
 */
@Component
class OaiRecords {

	private static final int PAGE = 50;

	private final LetterChanges changes;

	private final PublicRecords records;

	private final TeiDocuments tei;

	private final SiteProperties site;

	OaiRecords(LetterChanges changes, PublicRecords records, TeiDocuments tei, SiteProperties site) {
		this.changes = changes;
		this.records = records;
		this.tei = tei;
		this.site = site;
	}

	Content record(OaiRequest request, Links links) {
		String identifier = request.required("identifier");
		String prefix = OaiRequest.prefix(request.required("metadataPrefix"));
		ChangedLetter changed = find(identifier, links);
		Optional<PublicRecord> record = Optional
			.ofNullable(this.records.findAll(List.of(changed)).get(changed.letter()));
		Metadata metadata = metadata(prefix, record.stream().toList(), links);
		return (xml) -> record(xml, changed, record, metadata, links);
	}

	ChangedLetter find(String identifier, Links links) {
		String prefix = OaiDocument.identifier(links, "");
		String number = identifier.startsWith(prefix) ? identifier.substring(prefix.length()) : "";
		if (!number.matches("[1-9]\\d{0,17}")) {
			throw unknown();
		}
		return this.changes.find(new LetterId(Long.parseLong(number))).orElseThrow(OaiRecords::unknown);
	}

	private static OaiProblem unknown() {
		return new OaiProblem("idDoesNotExist", "There is no such record.");
	}

	Content list(OaiRequest request, Links links) {
		boolean inFull = request.verb().equals("ListRecords");
		OaiPlace place = request.place();
		ChangeQuery query = OaiRequest.query(place);
		List<ChangedLetter> found = this.changes.find(query, PAGE + 1);
		if (found.isEmpty() && place.after().isEmpty()) {
			throw new OaiProblem("noRecordsMatch", "Nothing changed in this set in this time.");
		}
		List<ChangedLetter> page = found.subList(0, Math.min(PAGE, found.size()));
		boolean more = found.size() > PAGE;
		long total = (place.total() < 0) ? (more ? this.changes.count(query) : page.size()) : place.total();
		Map<LetterId, PublicRecord> records = this.records.findAll(page);
		Metadata metadata = metadata(place.prefix(), List.copyOf(records.values()), links);
		return (xml) -> {
			for (ChangedLetter changed : page) {
				Optional<PublicRecord> record = Optional.ofNullable(records.get(changed.letter()));
				if (inFull) {
					record(xml, changed, record, metadata, links);
				}
				else {
					header(xml, changed, record, links);
				}
			}
			if (more) {
				ChangedLetter last = page.getLast();
				xml.text("resumptionToken",
						place.after(last.changedAt(), last.letter().value(), page.size(), total).token(),
						"completeListSize", Long.toString(total), "cursor", Long.toString(place.cursor()));
			}
			else if (place.after().isPresent()) {
				xml.empty("resumptionToken", "completeListSize", Long.toString(total), "cursor",
						Long.toString(place.cursor()));
			}
		};
	}

	private Metadata metadata(String prefix, List<PublicRecord> records, Links links) {
		if (!prefix.equals(OaiRequest.TEI)) {
			return (xml, record) -> new DublinCore(record.letter(), this.site.title().en(), links).write(xml);
		}
		Map<String, Correspondent> people = this.tei.people(records.stream().map(PublicRecord::letter).toList());
		return (xml, record) -> tei(xml, this.tei.document(record, people, links));
	}

	/**
	 * A record by itself, in Dublin Core.
	 */
	static String dublinCore(ChangedLetter changed, PublicRecord record, String publisher, Links links) {
		Metadata metadata = (xml, found) -> new DublinCore(found.letter(), publisher, links).write(xml);
		return XmlWriter.document(OaiDocument.NAMESPACE, "record",
				(xml) -> content(xml, changed, Optional.of(record), metadata, links));
	}

	private static void record(XmlWriter xml, ChangedLetter changed, Optional<PublicRecord> found, Metadata metadata,
			Links links) throws XMLStreamException {
		xml.element("record", (record) -> content(record, changed, found, metadata, links));
	}

	private static void content(XmlWriter record, ChangedLetter changed, Optional<PublicRecord> found,
			Metadata metadata, Links links) throws XMLStreamException {
		header(record, changed, found, links);
		if (found.isPresent()) {
			record.element("metadata", (within) -> metadata.write(within, found.get()));
		}
	}

	private static void header(XmlWriter xml, ChangedLetter changed, Optional<PublicRecord> found, Links links)
			throws XMLStreamException {
		xml.element("header", (header) -> {
			header.text("identifier", OaiDocument.identifier(links, Long.toString(changed.letter().value())));
			header.text("datestamp", OaiDocument.datestamp(changed.changedAt()));
			if (found.isPresent()) {
				PublishedLetter letter = found.get().letter();
				header.text("setSpec", "collection:" + letter.collection());
				for (Participant person : people(letter)) {
					header.text("setSpec", "correspondent:" + person.id());
				}
			}
		}, "status", found.isPresent() ? null : "deleted");
	}

	private static List<Participant> people(PublishedLetter letter) {
		return Stream.concat(letter.senders().stream(), letter.recipients().stream()).toList();
	}

	private static void tei(XmlWriter metadata, TeiDocuments.Document document) throws XMLStreamException {
		var stream = metadata.stream();
		stream.setDefaultNamespace(TeiDocuments.NAMESPACE);
		stream.writeStartElement(TeiDocuments.NAMESPACE, "TEI");
		stream.writeDefaultNamespace(TeiDocuments.NAMESPACE);
		document.write(new XmlWriter(stream, TeiDocuments.NAMESPACE));
		stream.writeEndElement();
		stream.setDefaultNamespace(OaiDocument.NAMESPACE);
	}

	/**
	 * Writes what a record says in one of the formats.
	 */
	private interface Metadata {

		void write(XmlWriter xml, PublicRecord record) throws XMLStreamException;

	}

}
