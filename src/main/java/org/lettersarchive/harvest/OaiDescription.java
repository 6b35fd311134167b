package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.harvest.XmlWriter.Content;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.web.SiteProperties;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * What the archive tells harvesters of itself: who it is, its formats and its sets.
 */
@Component
class OaiDescription {

	private static final Limit MOST_COLLECTIONS = Limit.of(1000);

	private static final int SETS = 500;

	private final LetterChanges changes;

	private final Collections collections;

	private final Correspondents correspondents;

	private final OaiProperties properties;

	private final SiteProperties site;

	OaiDescription(LetterChanges changes, Collections collections, Correspondents correspondents,
			OaiProperties properties, SiteProperties site) {
		this.changes = changes;
		this.collections = collections;
		this.correspondents = correspondents;
		this.properties = properties;
		this.site = site;
	}

	Content identify(Links links) {
		Instant earliest = this.changes.earliest().orElse(Instant.EPOCH);
		return (xml) -> {
			xml.text("repositoryName", this.site.title().en());
			xml.text("baseURL", links.to("/oai"));
			xml.text("protocolVersion", "2.0");
			xml.text("adminEmail", this.properties.adminEmail());
			xml.text("earliestDatestamp", OaiDocument.datestamp(earliest));
			xml.text("deletedRecord", "persistent");
			xml.text("granularity", "YYYY-MM-DDThh:mm:ssZ");
		};
	}

	Content formats() {
		return (xml) -> {
			format(xml, OaiRequest.OAI_DC, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", DublinCore.NAMESPACE);
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

	Content sets(OaiRequest request) {
		int page = request.argument("resumptionToken").map(OaiDescription::page).orElse(0);
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

}
