package org.lettersarchive.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the marks of one passage. It looks at each character once, or as often as marks
 * are deep, and a few characters ahead; so its time grows with the length of the text,
 * whatever is in it.
 */
final class InlineReader {

	private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	private final String source;

	private final NoteSource notes;

	private final Remarks remarks;

	private final Deque<Frame> open = new ArrayDeque<>();

	private int line;

	private int at;

	private InlineReader(String source, int line, NoteSource notes, Remarks remarks) {
		this.source = source;
		this.line = line;
		this.notes = notes;
		this.remarks = remarks;
	}

	/**
	 * The content of a passage whose lines begin and end without spaces.
	 */
	static List<Inline> read(String source, int line, NoteSource notes, Remarks remarks) {
		return new InlineReader(source, line, notes, remarks).read();
	}

	private List<Inline> read() {
		this.open.push(new Frame(null, this.line));
		while (this.at < this.source.length()) {
			step();
		}
		while (this.open.size() > 1) {
			giveUp();
		}
		return innermost().content();
	}

	private void step() {
		char c = this.source.charAt(this.at);
		switch (c) {
			case '\\' -> escape();
			case '*' -> asterisks();
			case '[' -> bracket();
			case '{' -> openOr("{");
			case '?', '!', '+', '-' -> closeOr(c);
			case '|' -> {
				if (!innermost().bar()) {
					innermost().add(c);
				}
				this.at++;
			}
			case '\n' -> {
				innermost().add(' ');
				this.line++;
				this.at++;
			}
			default -> {
				innermost().add(c);
				this.at++;
			}
		}
	}

	private void escape() {
		char next = charAt(this.at + 1);
		if (next == '\n') {
			innermost().add(new LineBreak());
			this.line++;
			this.at += 2;
		}
		else if (next != 0 && PUNCTUATION.indexOf(next) >= 0) {
			innermost().add(next);
			this.at += 2;
		}
		else {
			innermost().add('\\');
			this.at++;
		}
	}

	private void asterisks() {
		int end = this.at;
		while (charAt(end) == '*') {
			end++;
		}
		char next = charAt(end);
		if (end - this.at > 1) {
			this.remarks.add(this.line, RemarkCode.ASTERISKS, "**");
			literal(this.source.substring(this.at, end));
		}
		else if (innermost().delimiter() == Delimiter.EMPHASIS && !Characters.isSpace(charAt(this.at - 1))) {
			close(Delimiter.EMPHASIS);
		}
		else if (next != 0 && !Characters.isSpace(next) && innermost().delimiter() != Delimiter.EMPHASIS) {
			open(Delimiter.EMPHASIS);
		}
		else {
			literal("*");
		}
	}

	private void bracket() {
		if (this.source.startsWith("[^", this.at)) {
			reference();
		}
		else if (this.source.startsWith("[...", this.at)) {
			illegible("[...");
		}
		else if (this.source.startsWith("[…", this.at)) {
			illegible("[…");
		}
		else if (this.source.startsWith("[|", this.at)) {
			page();
		}
		else {
			openOr("[");
		}
	}

	private void reference() {
		Optional<String> name = NoteName.at(this.source, this.at);
		Optional<Note> note = name.flatMap((known) -> this.notes.note(known, this.line));
		if (name.isPresent() && note.isPresent()) {
			innermost().add(note.get());
			this.at += name.get().length() + 3;
		}
		else {
			literal("[^");
		}
	}

	private void illegible(String opening) {
		int from = this.at + opening.length();
		int end = indexOf("]", from, Illegible.LONGEST + 1);
		String extent = (end < 0) ? "" : Characters.collapse(this.source.substring(from, end));
		if (end >= 0 && (extent.isEmpty() || extent.startsWith(" "))
				&& Label.isValid(Characters.strip(extent), Illegible.LONGEST)) {
			innermost().add(new Illegible(Characters.strip(extent)));
			skipTo(end + 1);
		}
		else {
			this.remarks.add(this.line, RemarkCode.UNKNOWN_LABEL, opening);
			literal(opening);
		}
	}

	private void page() {
		int from = this.at + 2;
		int end = indexOf("|]", from, PageBreak.LONGEST + 2);
		String label = (end < 0) ? "" : Characters.strip(Characters.collapse(this.source.substring(from, end)));
		if (end >= 0 && Label.isValid(label, PageBreak.LONGEST)) {
			innermost().add(new PageBreak(label));
			skipTo(end + 2);
		}
		else {
			this.remarks.add(this.line, RemarkCode.UNKNOWN_LABEL, "[|");
			literal("[|");
		}
	}

	private void openOr(String literal) {
		Optional<Delimiter> delimiter = Delimiter.openingAt(this.source, this.at);
		if (delimiter.isPresent()) {
			open(delimiter.get());
		}
		else {
			literal(literal);
		}
	}

	private void open(Delimiter delimiter) {
		if (this.open.size() > Inlines.DEEPEST) {
			this.remarks.add(this.line, RemarkCode.TOO_DEEP, delimiter.opening());
			literal(delimiter.opening());
			return;
		}
		this.open.push(new Frame(delimiter, this.line));
		this.at += delimiter.opening().length();
	}

	private void closeOr(char character) {
		Optional<Delimiter> delimiter = Delimiter.closingAt(this.source, this.at);
		if (delimiter.isPresent()) {
			close(delimiter.get());
		}
		else {
			innermost().add(character);
			this.at++;
		}
	}

	private void close(Delimiter delimiter) {
		if (this.open.stream().noneMatch((frame) -> frame.delimiter() == delimiter)) {
			this.remarks.add(this.line, RemarkCode.UNOPENED, delimiter.closing());
			literal(delimiter.closing());
			return;
		}
		while (innermost().delimiter() != delimiter) {
			giveUp();
		}
		Frame closed = this.open.pop();
		if (closed.isEmpty()) {
			this.remarks.add(this.line, RemarkCode.EMPTY_MARK, delimiter.opening() + delimiter.closing());
			innermost().takeIn(closed);
			literal(delimiter.closing());
			return;
		}
		innermost().add(closed.close());
		this.at += delimiter.closing().length();
	}

	private void giveUp() {
		Frame unclosed = this.open.pop();
		Delimiter delimiter = unclosed.delimiter();
		this.remarks.add(unclosed.line(), RemarkCode.UNCLOSED, (delimiter != null) ? delimiter.opening() : "");
		innermost().takeIn(unclosed);
	}

	private void literal(String characters) {
		innermost().add(characters);
		this.at += characters.length();
	}

	private void skipTo(int end) {
		while (this.at < end) {
			if (charAt(this.at) == '\n') {
				this.line++;
			}
			this.at++;
		}
	}

	private Frame innermost() {
		return this.open.element();
	}

	private char charAt(int index) {
		return (index >= 0 && index < this.source.length()) ? this.source.charAt(index) : 0;
	}

	// Looks only as far as a label can be long.
	private int indexOf(String end, int from, int furthest) {
		int index = this.source.indexOf(end, from, Math.min(this.source.length(), from + furthest + end.length()));
		return (index < 0) ? -1 : index;
	}

}
