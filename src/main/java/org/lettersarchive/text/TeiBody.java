package org.lettersarchive.text;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A text as the {@code body} of a TEI document. The editor is who is responsible for the
 * notes, as a pointer into that document, such as {@code #editor}. The numbers are those
 * by which the passages are known, in their order, if they have any.
 */
public record TeiBody(LetterText text, String editor, List<Integer> numbers) {

	private static final Set<PassageKind> OPENING = EnumSet.of(PassageKind.HEADING, PassageKind.ADDRESS,
			PassageKind.DATELINE, PassageKind.SALUTATION);

	private static final Set<PassageKind> CLOSING = EnumSet.of(PassageKind.ADDRESS, PassageKind.DATELINE,
			PassageKind.CLOSER, PassageKind.SIGNATURE, PassageKind.POSTSCRIPT);

	public TeiBody(LetterText text, String editor) {
		this(text, editor, List.of());
	}

	/**
	 * The element with its namespace, as a document of its own.
	 */
	public String asXml() {
		StringWriter result = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(result);
			xml.setDefaultNamespace(Tei.NAMESPACE);
			xml.writeStartElement(Tei.NAMESPACE, "body");
			xml.writeDefaultNamespace(Tei.NAMESPACE);
			writeContent(xml);
			xml.writeEndElement();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return result.toString();
	}

	/**
	 * Writes the element into a document whose default namespace is TEI's.
	 */
	public void write(XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement(Tei.NAMESPACE, "body");
		writeContent(xml);
		xml.writeEndElement();
	}

	private void writeContent(XMLStreamWriter xml) throws XMLStreamException {
		List<Block> blocks = this.text.blocks();
		int opening = 0;
		while (opening < blocks.size() && isOneOf(OPENING, blocks.get(opening))) {
			opening++;
		}
		int closing = blocks.size();
		while (closing > opening && isOneOf(CLOSING, blocks.get(closing - 1))) {
			closing--;
		}
		Writing writing = new Writing(xml, this.editor, this.numbers.iterator());
		writing.opening(blocks.subList(0, opening));
		writing.middle(blocks.subList(opening, closing));
		writing.closing(blocks.subList(closing, blocks.size()));
	}

	private static boolean isOneOf(Set<PassageKind> kinds, Block block) {
		return switch (block) {
			case PageBreak _ -> true;
			case Passage passage -> kinds.contains(passage.kind());
		};
	}

	/**
	 * The writing of one body. TEI wants what opens and closes a letter grouped, and
	 * something between the two.
	 */
	private record Writing(XMLStreamWriter xml, String editor, Iterator<Integer> numbers) {

		void opening(List<Block> blocks) throws XMLStreamException {
			boolean open = false;
			for (Block block : blocks) {
				boolean within = block instanceof Passage passage && passage.kind() != PassageKind.HEADING;
				open = group("opener", open, within);
				switch (block) {
					case PageBreak pageBreak -> pageBreak(pageBreak);
					case Passage(PassageKind kind, List<Inline> content) when kind == PassageKind.HEADING ->
						passage("head", content);
					case Passage passage -> part(passage);
				}
			}
			group("opener", open, false);
		}

		void middle(List<Block> blocks) throws XMLStreamException {
			for (Block block : blocks) {
				switch (block) {
					case PageBreak pageBreak -> pageBreak(pageBreak);
					case Passage(PassageKind kind, List<Inline> content) when kind == PassageKind.PARAGRAPH ->
						passage("p", content);
					case Passage(PassageKind kind, List<Inline> content) -> {
						start("ab");
						this.xml.writeAttribute("type", kind.keyword());
						inlines(content);
						this.xml.writeEndElement();
					}
				}
			}
			if (blocks.stream().noneMatch(Passage.class::isInstance)) {
				this.xml.writeEmptyElement(Tei.NAMESPACE, "p");
			}
		}

		void closing(List<Block> blocks) throws XMLStreamException {
			boolean open = false;
			for (Block block : blocks) {
				boolean within = block instanceof Passage passage && passage.kind() != PassageKind.POSTSCRIPT;
				open = group("closer", open, within);
				switch (block) {
					case PageBreak pageBreak -> pageBreak(pageBreak);
					case Passage(PassageKind kind, List<Inline> content) when kind == PassageKind.POSTSCRIPT -> {
						start("postscript");
						element("p", content);
						this.xml.writeEndElement();
					}
					case Passage passage -> part(passage);
				}
			}
			group("closer", open, false);
		}

		private boolean group(String name, boolean open, boolean within) throws XMLStreamException {
			if (within && !open) {
				this.xml.writeStartElement(Tei.NAMESPACE, name);
			}
			if (open && !within) {
				this.xml.writeEndElement();
			}
			return within;
		}

		private void part(Passage passage) throws XMLStreamException {
			switch (passage.kind()) {
				case ADDRESS -> address(passage.content());
				case DATELINE -> passage("dateline", passage.content());
				case SIGNATURE -> passage("signed", passage.content());
				case SALUTATION, CLOSER -> passage("salute", passage.content());
				case PARAGRAPH, HEADING, POSTSCRIPT -> throw new IllegalStateException(passage.kind().keyword());
			}
		}

		private void address(List<Inline> content) throws XMLStreamException {
			start("address");
			List<Inline> line = new ArrayList<>();
			for (Inline inline : content) {
				if (inline instanceof LineBreak) {
					element("addrLine", line);
					line.clear();
				}
				else {
					line.add(inline);
				}
			}
			element("addrLine", line);
			this.xml.writeEndElement();
		}

		private void passage(String name, List<Inline> content) throws XMLStreamException {
			start(name);
			inlines(content);
			this.xml.writeEndElement();
		}

		/**
		 * Begins the next passage, which is known by its number.
		 */
		private void start(String name) throws XMLStreamException {
			this.xml.writeStartElement(Tei.NAMESPACE, name);
			if (this.numbers.hasNext()) {
				this.xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "id", "p" + this.numbers.next());
			}
		}

		private void element(String name, List<Inline> content) throws XMLStreamException {
			this.xml.writeStartElement(Tei.NAMESPACE, name);
			inlines(content);
			this.xml.writeEndElement();
		}

		private void inlines(List<Inline> inlines) throws XMLStreamException {
			for (Inline inline : inlines) {
				switch (inline) {
					case Text(String value) -> this.xml.writeCharacters(value);
					case LineBreak() -> this.xml.writeEmptyElement(Tei.NAMESPACE, "lb");
					case PageBreak pageBreak -> pageBreak(pageBreak);
					case Illegible illegible -> gap(illegible);
					case Marked(Mark mark, List<Inline> content) -> element(Tei.element(mark), content);
					case Sic sic -> sic(sic);
					case Note note -> note(note);
				}
			}
		}

		private void pageBreak(PageBreak pageBreak) throws XMLStreamException {
			this.xml.writeEmptyElement(Tei.NAMESPACE, "pb");
			if (!pageBreak.label().isEmpty()) {
				this.xml.writeAttribute("n", pageBreak.label());
			}
		}

		private void gap(Illegible illegible) throws XMLStreamException {
			this.xml.writeEmptyElement(Tei.NAMESPACE, "gap");
			this.xml.writeAttribute("reason", "illegible");
			if (!illegible.extent().isEmpty()) {
				this.xml.writeAttribute("extent", illegible.extent());
			}
		}

		private void sic(Sic sic) throws XMLStreamException {
			if (sic.correction().isEmpty()) {
				element("sic", sic.written());
				return;
			}
			this.xml.writeStartElement(Tei.NAMESPACE, "choice");
			element("sic", sic.written());
			element("corr", sic.correction());
			this.xml.writeEndElement();
		}

		private void note(Note note) throws XMLStreamException {
			this.xml.writeStartElement(Tei.NAMESPACE, "note");
			this.xml.writeAttribute("type", "editorial");
			this.xml.writeAttribute("resp", this.editor);
			inlines(note.content());
			this.xml.writeEndElement();
		}

	}

}
