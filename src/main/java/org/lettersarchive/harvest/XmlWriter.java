package org.lettersarchive.harvest;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes elements of one namespace after each other and within each other.
 */
final class XmlWriter {

	private final XMLStreamWriter xml;

	private final String namespace;

	XmlWriter(XMLStreamWriter xml, String namespace) {
		this.xml = xml;
		this.namespace = namespace;
	}

	/**
	 * A whole document.
	 * @param namespace the namespace of its elements
	 * @param root the name of the first one
	 * @param content what is within
	 */
	static String document(String namespace, String root, Content content) {
		StringWriter result = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(result);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.setDefaultNamespace(namespace);
			xml.writeStartElement(namespace, root);
			xml.writeDefaultNamespace(namespace);
			content.write(new XmlWriter(xml, namespace));
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return result.append('\n').toString();
	}

	XMLStreamWriter stream() {
		return this.xml;
	}

	/**
	 * An element with content.
	 * @param attributes names and values in turn; what has no value is left out
	 */
	void element(String name, Content content, @Nullable String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(this.namespace, name);
		attributes(attributes);
		content.write(this);
		this.xml.writeEndElement();
	}

	void text(String name, String text, @Nullable String... attributes) throws XMLStreamException {
		element(name, (within) -> within.characters(text), attributes);
	}

	void empty(String name, @Nullable String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(this.namespace, name);
		attributes(attributes);
	}

	void characters(String text) throws XMLStreamException {
		this.xml.writeCharacters(text);
	}

	private void attributes(@Nullable String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			String name = attributes[i];
			String value = attributes[i + 1];
			if (name != null && value != null) {
				this.xml.writeAttribute(name, value);
			}
		}
	}

	/**
	 * What is within an element.
	 */
	interface Content {

		void write(XmlWriter xml) throws XMLStreamException;

	}

}
