package org.lettersarchive.harvest;

import javax.xml.stream.XMLStreamException;

import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Topic;

/**
 * A letter in unqualified Dublin Core, as every harvester understands it.
 */
record DublinCore(PublishedLetter letter, String publisher, Links links) {

	static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";

	private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

	void write(XmlWriter metadata) throws XMLStreamException {
		var stream = metadata.stream();
		stream.writeStartElement("oai_dc", "dc", NAMESPACE);
		stream.writeNamespace("oai_dc", NAMESPACE);
		stream.writeNamespace("dc", ELEMENTS);
		OaiDocument.schemaLocation(metadata, NAMESPACE, "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
		element(metadata, "title", this.letter.title().en());
		String korean = this.letter.title().ko();
		if (korean != null) {
			element(metadata, "title", korean);
		}
		for (Participant sender : this.letter.senders()) {
			element(metadata, "creator", sender.name().en());
		}
		for (Participant recipient : this.letter.recipients()) {
			element(metadata, "contributor", recipient.name().en() + " (recipient)");
		}
		for (Topic topic : this.letter.topics()) {
			element(metadata, "subject", topic.name().en());
		}
		element(metadata, "description", this.letter.summary().en());
		element(metadata, "publisher", this.publisher);
		if (!this.letter.date().edtf().edtf().isEmpty()) {
			element(metadata, "date", this.letter.date().edtf().edtf());
		}
		element(metadata, "type", "Text");
		element(metadata, "identifier", this.links.letter(this.letter));
		element(metadata, "rights", this.letter.rights().uri());
		stream.writeEndElement();
	}

	private static void element(XmlWriter xml, String name, String text) throws XMLStreamException {
		xml.stream().writeStartElement("dc", name, ELEMENTS);
		xml.characters(text);
		xml.stream().writeEndElement();
	}

}
