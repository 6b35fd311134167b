package org.lettersarchive.harvest;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.harvest.XmlWriter.Content;
import org.lettersarchive.letter.ChangeQuery;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.web.SiteAddress;
import org.lettersarchive.web.SiteProperties;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The archive for harvesters, by the Open Archives Initiative's protocol OAI-PMH 2.0.
 */
@Controller
class OaiController {

	private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	private static final String DC = "http://purl.org/dc/elements/1.1/";

	private static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";

	private static final int PAGE = 50;

	private static final Limit MOST_COLLECTIONS = Limit.of(1000);

	private static final int SETS = 500;

	private final LetterChanges changes;

	private final PublicRecords records;

	private final TeiDocuments tei;

	private final Collections collections;

	private final Correspondents correspondents;

	private final OaiProperties properties;

	private final SiteProperties site;

	private final SiteAddress address;

	OaiController(LetterChanges changes, PublicRecords records, TeiDocuments tei, Collections collections,
			Correspondents correspondents, OaiProperties properties, SiteProperties site, SiteAddress address) {
		this.changes = changes;
		this.records = records;
		this.tei = tei;
		this.collections = collections;
		this.correspondents = correspondents;
		this.properties = properties;
		this.site = site;
		this.address = address;
	}

	// The protocol asks for POST as well; it reads no less.
	@RequestMapping(path = "/oai", method = { RequestMethod.GET, RequestMethod.POST },
			produces = { MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE, MediaType.ALL_VALUE })
	ResponseEntity<String> answer(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		Instant now = this.changes.now();
		Links links = new Links(this.address, request);
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
		String document;
		try {
			OaiRequest oai = OaiRequest.of(asked);
			Content content = content(oai, links);
			document = envelope(now, links, oai.verb(), oai.arguments(), (xml) -> xml.element(oai.verb(), content));
		}
		catch (OaiProblem problem) {
			boolean named = !List.of("badVerb", "badArgument").contains(problem.code());
			document = envelope(now, links, named ? String.valueOf(asked.getFirst("verb")) : "",
					named ? OaiRequest.of(asked).arguments() : Map.of(),
					(xml) -> xml.text("error", String.valueOf(problem.getMessage()), "code", problem.code()));
		}
		return ResponseEntity.ok().contentType(MediaType.valueOf("text/xml;charset=UTF-8")).body(document);
	}

	private static String envelope(Instant now, Links links, String verb, Map<String, String> arguments,
			Content content) {
		return XmlWriter.document(NAMESPACE, "OAI-PMH", (xml) -> {
			schemaLocation(xml, NAMESPACE, "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
			xml.text("responseDate", datestamp(now));
			xml.element("request", (request) -> request.characters(links.to("/oai")),
					Stream.concat(verb.isEmpty() ? Stream.empty() : Stream.of("verb", verb),
							arguments.entrySet().stream().flatMap((each) -> Stream.of(each.getKey(), each.getValue())))
						.toArray(String[]::new));
			content.write(xml);
		});
	}

	private static void schemaLocation(XmlWriter xml, String namespace, String schema) throws XMLStreamException {
		xml.stream().writeNamespace("xsi", XSI);
		xml.stream().writeAttribute("xsi", XSI, "schemaLocation", namespace + " " + schema);
	}

	private Content content(OaiRequest request, Links links) {
		return switch (request.verb()) {
			case "Identify" -> identify(links);
			case "ListMetadataFormats" -> formats(request, links);
			case "ListSets" -> sets(request);
			case "GetRecord" -> record(request, links);
			default -> list(request, links);
		};
	}

	private Content identify(Links links) {
		Instant earliest = this.changes.earliest().orElse(Instant.EPOCH);
		return (xml) -> {
			xml.text("repositoryName", this.site.title().en());
			xml.text("baseURL", links.to("/oai"));
			xml.text("protocolVersion", "2.0");
			xml.text("adminEmail", this.properties.adminEmail());
			xml.text("earliestDatestamp", datestamp(earliest));
			xml.text("deletedRecord", "persistent");
			xml.text("granularity", "YYYY-MM-DDThh:mm:ssZ");
		};
	}

	private Content formats(OaiRequest request, Links links) {
		request.argument("identifier").ifPresent((identifier) -> find(identifier, links));
		return (xml) -> {
			format(xml, OaiRequest.OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", OAI_DC);
			format(xml, OaiRequest.TEI, "https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd",
					TeiDocuments.NAMESPACE);
		};
	}

	private static void format(XmlWriter xml, String prefix, String schema, String namespace)
			throws XMLStreamException {
		xml.element("metadataFormat", (format) -> {
			format.text("metadataPrefix", prefix);
			format.text("schema", schema);
			format.text("metadataNamespace", namespace);
		});
	}

	private Content sets(OaiRequest request) {
		int page = request.argument("resumptionToken").map(OaiController::page).orElse(0);
		List<LetterCollection> collections = (page == 0) ? this.collections.findAllInOrder(MOST_COLLECTIONS)
				: List.of();
		var people = this.correspondents.findAllByName(PageRequest.of(page, SETS));
		if (page > 0 && people.isEmpty()) {
			throw OaiPlace.bad();
		}
		return (xml) -> {
			for (LetterCollection collection : collections) {
				set(xml, "collection:" + collection.id(), collection.title().en());
			}
			for (Correspondent person : people) {
				set(xml, "correspondent:" + person.id(), person.name().en());
			}
			if (people.hasNext()) {
				xml.text("resumptionToken", "sets-" + (page + 1));
			}
			else if (page > 0) {
				xml.empty("resumptionToken");
			}
		};
	}

	private static int page(String token) {
		if (!token.matches("sets-[1-9]\\d{0,5}")) {
			throw OaiPlace.bad();
		}
		return Integer.parseInt(token.substring("sets-".length()));
	}

	private static void set(XmlWriter xml, String spec, String name) throws XMLStreamException {
		xml.element("set", (set) -> {
			set.text("setSpec", spec);
			set.text("setName", name);
		});
	}

	private Content record(OaiRequest request, Links links) {
		String identifier = request.required("identifier");
		String prefix = OaiRequest.prefix(request.required("metadataPrefix"));
		ChangedLetter changed = find(identifier, links);
		Optional<PublicRecord> record = Optional
			.ofNullable(this.records.findAll(List.of(changed)).get(changed.letter()));
		Metadata metadata = metadata(prefix, record.stream().toList(), links);
		return (xml) -> record(xml, changed, record, metadata, links);
	}

	private ChangedLetter find(String identifier, Links links) {
		String prefix = identifier(links, "");
		String number = identifier.startsWith(prefix) ? identifier.substring(prefix.length()) : "";
		if (!number.matches("[1-9]\\d{0,17}")) {
			throw unknown();
		}
		return this.changes.find(new LetterId(Long.parseLong(number))).orElseThrow(OaiController::unknown);
	}

	private static OaiProblem unknown() {
		return new OaiProblem("idDoesNotExist", "There is no such record.");
	}

	private Content list(OaiRequest request, Links links) {
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
			return (xml, record) -> dublinCore(xml, record.letter(), links);
		}
		Map<String, Correspondent> people = this.tei.people(records.stream().map(PublicRecord::letter).toList());
		return (xml, record) -> tei(xml, this.tei.document(record, people, links));
	}

	private static void record(XmlWriter xml, ChangedLetter changed, Optional<PublicRecord> found, Metadata metadata,
			Links links) throws XMLStreamException {
		xml.element("record", (record) -> {
			header(record, changed, found, links);
			if (found.isPresent()) {
				record.element("metadata", (within) -> metadata.write(within, found.get()));
			}
		});
	}

	private static void header(XmlWriter xml, ChangedLetter changed, Optional<PublicRecord> found, Links links)
			throws XMLStreamException {
		xml.element("header", (header) -> {
			header.text("identifier", identifier(links, Long.toString(changed.letter().value())));
			header.text("datestamp", datestamp(changed.changedAt()));
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
		stream.setDefaultNamespace(NAMESPACE);
	}

	private void dublinCore(XmlWriter metadata, PublishedLetter letter, Links links) throws XMLStreamException {
		var stream = metadata.stream();
		stream.writeStartElement("oai_dc", "dc", OAI_DC);
		stream.writeNamespace("oai_dc", OAI_DC);
		stream.writeNamespace("dc", DC);
		schemaLocation(metadata, OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
		element(metadata, "title", letter.title().en());
		String korean = letter.title().ko();
		if (korean != null) {
			element(metadata, "title", korean);
		}
		for (Participant sender : letter.senders()) {
			element(metadata, "creator", sender.name().en());
		}
		for (Participant recipient : letter.recipients()) {
			element(metadata, "contributor", recipient.name().en() + " (recipient)");
		}
		for (Topic topic : letter.topics()) {
			element(metadata, "subject", topic.name().en());
		}
		element(metadata, "description", letter.summary().en());
		element(metadata, "publisher", this.site.title().en());
		if (!letter.date().edtf().edtf().isEmpty()) {
			element(metadata, "date", letter.date().edtf().edtf());
		}
		element(metadata, "type", "Text");
		element(metadata, "identifier", links.letter(letter));
		element(metadata, "rights", letter.rights().uri());
		stream.writeEndElement();
	}

	private static void element(XmlWriter xml, String name, String text) throws XMLStreamException {
		xml.stream().writeStartElement("dc", name, DC);
		xml.characters(text);
		xml.stream().writeEndElement();
	}

	private static String identifier(Links links, String number) {
		return "oai:%s:letter-%s".formatted(
				Optional.ofNullable(URI.create(links.to("/oai")).getHost()).orElse("archive").toLowerCase(Locale.ROOT),
				number);
	}

	private static String datestamp(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/**
	 * Writes what a record says in one of the formats.
	 */
	private interface Metadata {

		void write(XmlWriter xml, PublicRecord record) throws XMLStreamException;

	}

}
