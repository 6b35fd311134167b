package org.lettersarchive.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a TEI document, P5. Words are kept even where their encoding cannot
 * be; what was lost is reported.
 */
public final class TeiReader {

	/**
	 * Deep enough for the deepest marks, with a choice for each, in a text and in a note.
	 */
	private static final int DEEPEST_ELEMENT = 4 * Inlines.DEEPEST + 20;

	private static final int MOST_LOSSES = 200;

	private static final Set<String> ROOTS = Set.of("TEI", "text", "body", "div");

	private static final Set<String> CONTAINERS = Set.of("TEI", "text", "front", "body", "back", "group", "div", "div1",
			"div2", "div3", "div4", "div5", "div6", "div7");

	private static final Set<String> LEFT_OUT = Set.of("facsimile", "sourceDoc", "standOff", "fw");

	/** Elements whose words must not run into those before and after. */
	private static final Set<String> STANDING_APART = Set.of("addrLine", "address", "argument", "byline", "castList",
			"cell", "dateline", "epigraph", "figure", "floatingText", "head", "item", "l", "label", "lg", "list",
			"listBibl", "p", "ab", "row", "salute", "signed", "sp", "speaker", "stage", "table", "trailer");

	private static final Set<String> PARTS = Set.of("teiHeader", "opener", "closer", "postscript", "pb", "q", "quote");

	private static final Set<String> UNREADABLE = Set.of("illegible", "damage", "faded", "water-damage", "torn");

	private final XMLStreamReader xml;

	private final List<Block> blocks = new ArrayList<>();

	private final List<TeiLoss> losses = new ArrayList<>();

	private int depth;

	private int marks;

	private boolean begun;

	private boolean withinNote;

	private TeiReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	/**
	 * Reads a document, or only its text, body or division.
	 * @throws UnreadableText if it is not well-formed, or no TEI
	 */
	public static TeiReading read(String document) {
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(document));
			return new TeiReader(xml).readDocument();
		}
		catch (XMLStreamException ex) {
			Location at = ex.getLocation();
			throw new UnreadableText(UnreadableText.Reason.NOT_WELL_FORMED, (at != null) ? at.getLineNumber() : 0,
					(at != null) ? at.getColumnNumber() : 0, message(ex));
		}
	}

	// Nothing outside the document is read, whatever it asks for.
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		// The reader counts by itself, to say so in its own words.
		factory.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST_ELEMENT);
		return factory;
	}

	private static String message(XMLStreamException ex) {
		String message = String.valueOf(ex.getMessage());
		int from = message.indexOf("Message: ");
		return (from < 0) ? message : message.substring(from + "Message: ".length());
	}

	private TeiReading readDocument() throws XMLStreamException {
		while (next() != XMLStreamConstants.START_ELEMENT) {
			// Comments and instructions before the root say nothing of the letter.
		}
		if (!Tei.NAMESPACE.equals(this.xml.getNamespaceURI()) || !ROOTS.contains(this.xml.getLocalName())) {
			throw refusal(UnreadableText.Reason.NOT_TEI, this.xml.getLocalName());
		}
		container(Place.BODY);
		while (this.xml.hasNext()) {
			next();
		}
		return new TeiReading(new LetterText(this.blocks), this.losses);
	}

	private void container(Place place) throws XMLStreamException {
		List<Inline> loose = new ArrayList<>();
		for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
			if (event == XMLStreamConstants.CHARACTERS) {
				loose.add(new Text(this.xml.getText()));
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				String name = name();
				if (standsAlone(name)) {
					passage(place.loose(), loose);
					block(name, place);
				}
				else {
					loose.addAll(inline(name));
				}
			}
		}
		passage(place.loose(), loose);
	}

	private static boolean standsAlone(String name) {
		return CONTAINERS.contains(name) || LEFT_OUT.contains(name) || STANDING_APART.contains(name)
				|| PARTS.contains(name);
	}

	private void block(String name, Place place) throws XMLStreamException {
		switch (name) {
			case "teiHeader" -> skip();
			case "opener" -> container(Place.OPENER);
			case "closer" -> container(Place.CLOSER);
			case "postscript" -> container(Place.POSTSCRIPT);
			case "pb" -> this.blocks.add(pageBreak());
			case "p" -> passage(place.paragraph(), inlines());
			case "ab" -> passage(kindOfBlock(), inlines());
			case "head" -> passage(PassageKind.HEADING, inlines());
			case "dateline" -> passage(PassageKind.DATELINE, inlines());
			case "signed" -> passage(PassageKind.SIGNATURE, inlines());
			case "salute" -> passage((place.salute() != null) ? place.salute() : kindOfSalute(), inlines());
			case "address" -> passage(PassageKind.ADDRESS, address());
			default -> {
				if (LEFT_OUT.contains(name)) {
					leaveOut(name);
				}
				else {
					if (!CONTAINERS.contains(name)) {
						lose(name);
					}
					container(place);
				}
			}
		}
	}

	private void passage(PassageKind kind, List<Inline> inlines) {
		List<Inline> content = Inlines.passage(inlines);
		if (!content.isEmpty()) {
			this.blocks.add(new Passage(kind, content));
			this.begun |= kind == PassageKind.PARAGRAPH;
		}
		inlines.clear();
	}

	private PassageKind kindOfBlock() {
		String type = attribute("type");
		return PassageKind.ofKeyword(type).orElse(PassageKind.PARAGRAPH);
	}

	private PassageKind kindOfSalute() {
		return this.begun ? PassageKind.CLOSER : PassageKind.SALUTATION;
	}

	private List<Inline> address() throws XMLStreamException {
		List<Inline> content = new ArrayList<>();
		boolean first = true;
		for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
			if (event == XMLStreamConstants.CHARACTERS) {
				content.add(new Text(this.xml.getText()));
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				String name = name();
				if (name.equals("addrLine")) {
					if (!first) {
						content.add(new LineBreak());
					}
					first = false;
					content.addAll(inlines());
				}
				else {
					content.addAll(inline(name));
				}
			}
		}
		return content;
	}

	private List<Inline> inlines() throws XMLStreamException {
		List<Inline> content = new ArrayList<>();
		for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
			if (event == XMLStreamConstants.CHARACTERS) {
				content.add(new Text(this.xml.getText()));
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				content.addAll(inline(name()));
			}
		}
		return content;
	}

	private List<Inline> inline(String name) throws XMLStreamException {
		if (Tei.mark(name).isPresent()) {
			return marked(name, Tei.mark(name).get());
		}
		return switch (name) {
			case "lb" -> {
				skip();
				yield List.of(new LineBreak());
			}
			case "pb" -> List.of(pageBreak());
			case "gap" -> List.of(gap());
			case "sic" -> sic();
			case "choice" -> choice();
			case "note" -> note();
			default -> unknown(name);
		};
	}

	private List<Inline> marked(String name, Mark mark) throws XMLStreamException {
		int line = line();
		this.marks++;
		List<Inline> content = Inlines.normal(inlines());
		this.marks--;
		return enclosed(name, line, content, () -> new Marked(mark, content));
	}

	private List<Inline> sic() throws XMLStreamException {
		int line = line();
		this.marks++;
		List<Inline> written = Inlines.normal(inlines());
		this.marks--;
		return enclosed("sic", line, written, () -> new Sic(written, List.of()));
	}

	private List<Inline> choice() throws XMLStreamException {
		int line = line();
		List<Reading> readings = new ArrayList<>();
		this.marks++;
		for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				readings.add(new Reading(name(), line(), Inlines.normal(inlines())));
			}
		}
		this.marks--;
		Optional<Reading> sic = Reading.take("sic", readings);
		if (sic.isEmpty()) {
			lose(line, "choice", false);
			Optional<Reading> first = Reading.takeFirst(readings);
			readings.forEach((reading) -> lose(reading.line(), reading.name(), true));
			return first.map(Reading::content).orElse(List.of());
		}
		List<Inline> written = sic.get().content();
		List<Inline> correction = Reading.take("corr", readings).map(Reading::content).orElse(List.of());
		readings.forEach((reading) -> lose(reading.line(), reading.name(), true));
		if (written.isEmpty()) {
			return enclosed("choice", line, correction, () -> new Marked(Mark.SUPPLIED, correction));
		}
		return enclosed("choice", line, written, () -> new Sic(written, correction));
	}

	private List<Inline> note() throws XMLStreamException {
		int line = line();
		if (this.withinNote) {
			return unknown("note");
		}
		int marksOutside = this.marks;
		this.withinNote = true;
		this.marks = 0;
		List<Inline> content = Inlines.passage(inlines());
		this.withinNote = false;
		this.marks = marksOutside;
		if (content.isEmpty()) {
			lose(line, "note", false);
			return List.of();
		}
		return List.of(new Note(content));
	}

	private List<Inline> unknown(String name) throws XMLStreamException {
		if (LEFT_OUT.contains(name)) {
			leaveOut(name);
			return List.of();
		}
		lose(name);
		List<Inline> content = inlines();
		if (STANDING_APART.contains(name)) {
			content.addFirst(new Text(" "));
			content.addLast(new Text(" "));
		}
		return content;
	}

	private List<Inline> enclosed(String name, int line, List<Inline> content, Supplier<Inline> mark) {
		if (content.isEmpty() || this.marks >= Inlines.DEEPEST) {
			lose(line, name, false);
			return content;
		}
		return List.of(mark.get());
	}

	private PageBreak pageBreak() throws XMLStreamException {
		String label = label("pb", "n", attribute("n"), PageBreak.LONGEST);
		skip();
		return new PageBreak(label);
	}

	private Illegible gap() throws XMLStreamException {
		String reason = attribute("reason");
		if (!reason.isEmpty() && !UNREADABLE.contains(reason)) {
			lose("gap/@reason");
		}
		String quantity = Characters.strip(attribute("quantity") + " " + attribute("unit"));
		String extent = attribute("extent").isEmpty() ? quantity : attribute("extent");
		String label = label("gap", "extent", extent, Illegible.LONGEST);
		skip();
		return new Illegible(label);
	}

	private String label(String element, String attribute, String value, int longest) {
		String label = Characters.strip(Characters.collapse(Characters.clean(value)));
		if (Label.isValid(label, longest)) {
			return label;
		}
		lose(element + "/@" + attribute);
		return "";
	}

	private void leaveOut(String name) throws XMLStreamException {
		lose(line(), name, true);
		skip();
	}

	private void skip() throws XMLStreamException {
		int outside = this.depth - 1;
		while (this.depth > outside) {
			next();
		}
	}

	private int next() throws XMLStreamException {
		int event = this.xml.next();
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++this.depth > DEEPEST_ELEMENT) {
					throw refusal(UnreadableText.Reason.TOO_DEEP, this.xml.getLocalName());
				}
			}
			case XMLStreamConstants.END_ELEMENT -> this.depth--;
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				throw refusal(UnreadableText.Reason.DOCUMENT_TYPE, "DOCTYPE");
			case XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				return XMLStreamConstants.CHARACTERS;
			}
			default -> {
			}
		}
		return event;
	}

	private String name() {
		boolean tei = Tei.NAMESPACE.equals(this.xml.getNamespaceURI());
		return tei ? this.xml.getLocalName() : "{" + this.xml.getNamespaceURI() + "}" + this.xml.getLocalName();
	}

	private String attribute(String name) {
		String value = this.xml.getAttributeValue(null, name);
		return (value != null) ? value : "";
	}

	private int line() {
		return this.xml.getLocation().getLineNumber();
	}

	private void lose(String name) {
		lose(line(), name, false);
	}

	private void lose(int line, String name, boolean leftOut) {
		if (this.losses.size() < MOST_LOSSES) {
			this.losses.add(new TeiLoss(line, name, leftOut));
		}
	}

	private UnreadableText refusal(UnreadableText.Reason reason, String detail) {
		Location at = this.xml.getLocation();
		return new UnreadableText(reason, at.getLineNumber(), at.getColumnNumber(), detail);
	}

	/**
	 * What paragraphs, loose words and a salute are at this place of the document; a
	 * salute that stands by itself depends on what has come before.
	 */
	private record Place(PassageKind paragraph, PassageKind loose, @Nullable PassageKind salute) {

		static final Place BODY = new Place(PassageKind.PARAGRAPH, PassageKind.PARAGRAPH, null);

		static final Place OPENER = new Place(PassageKind.PARAGRAPH, PassageKind.PARAGRAPH, PassageKind.SALUTATION);

		static final Place CLOSER = new Place(PassageKind.PARAGRAPH, PassageKind.CLOSER, PassageKind.CLOSER);

		static final Place POSTSCRIPT = new Place(PassageKind.POSTSCRIPT, PassageKind.POSTSCRIPT,
				PassageKind.POSTSCRIPT);

	}

	/**
	 * One of several readings that a document lets its reader choose from.
	 */
	private record Reading(String name, int line, List<Inline> content) {

		static Optional<Reading> take(String name, List<Reading> readings) {
			Optional<Reading> found = readings.stream().filter((reading) -> reading.name.equals(name)).findFirst();
			found.ifPresent(readings::remove);
			return found;
		}

		static Optional<Reading> takeFirst(List<Reading> readings) {
			return readings.isEmpty() ? Optional.empty() : Optional.of(readings.removeFirst());
		}

	}

}
