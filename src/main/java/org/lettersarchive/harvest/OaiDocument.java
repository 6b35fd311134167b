package org.lettersarchive.harvest;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.harvest.XmlWriter.Content;

/**
 * The document that an answer of OAI-PMH is, and how it writes identifiers and moments.
 */
final class OaiDocument {

	static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	private OaiDocument() {
	}

	static String of(Instant now, Links links, String verb, Map<String, String> arguments, Content content) {
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

	static void schemaLocation(XmlWriter xml, String namespace, String schema) throws XMLStreamException {
		xml.stream().writeNamespace("xsi", XSI);
		xml.stream().writeAttribute("xsi", XSI, "schemaLocation", namespace + " " + schema);
	}

	static String identifier(Links links, String number) {
		return "oai:%s:letter-%s".formatted(
				Optional.ofNullable(URI.create(links.to("/oai")).getHost()).orElse("archive").toLowerCase(Locale.ROOT),
				number);
	}

	static String datestamp(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
