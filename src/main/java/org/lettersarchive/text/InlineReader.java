package org.lettersarchive.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.commonmark.node.Node;
import org.lettersarchive.text.Token.Meaning;

/**
 * Finds out which of the tokens of a passage belong together as marks. It meets each of
 * them once, or as often as marks are deep.
 */
final class InlineReader {

	private final NoteSource notes;

	private final Remarks remarks;

	private final Deque<Frame> open = new ArrayDeque<>();

	private int line = 1;

	private InlineReader(NoteSource notes, Remarks remarks) {
		this.notes = notes;
		this.remarks = remarks;
	}

	static List<Inline> read(Node passage, NoteSource notes, Remarks remarks) {
		return new InlineReader(notes, remarks).read(passage);
	}

	private List<Inline> read(Node passage) {
		this.open.push(new Frame(null, this.line));
		for (Node node = passage.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
				case Token token -> token(token);
				case org.commonmark.node.Text text -> innermost().add(text.getLiteral());
				// All that is left is the end of a line.
				default -> innermost().add(" ");
			}
		}
		while (this.open.size() > 1) {
			giveUp();
		}
		return innermost().content();
	}

	private void token(Token token) {
		this.line = token.getSourceSpans().getFirst().getLineIndex() + 1;
		switch (token.meaning()) {
			case Meaning.Opening(Delimiter delimiter) -> open(delimiter);
			case Meaning.Closing(Delimiter delimiter) -> close(delimiter);
			case Meaning.Asterisk asterisk -> asterisk(asterisk);
			case Meaning.Bar() -> {
				if (!innermost().bar()) {
					innermost().add("|");
				}
			}
			case Meaning.Whole(Inline inline) -> innermost().add(inline);
			case Meaning.Reference(String name) -> this.notes.note(name, this.line)
				.ifPresentOrElse(innermost()::add, () -> innermost().add("[^" + name + "]"));
			case Meaning.Mistake(RemarkCode code, String about, String typed) -> {
				this.remarks.add(this.line, code, about);
				innermost().add(typed);
			}
		}
	}

	private void asterisk(Meaning.Asterisk asterisk) {
		boolean within = innermost().delimiter() == Delimiter.EMPHASIS;
		if (within && asterisk.afterWord()) {
			close(Delimiter.EMPHASIS);
		}
		else if (!within && asterisk.beforeWord()) {
			open(Delimiter.EMPHASIS);
		}
		else {
			innermost().add("*");
		}
	}

	private void open(Delimiter delimiter) {
		if (this.open.size() > Inlines.DEEPEST) {
			this.remarks.add(this.line, RemarkCode.TOO_DEEP, delimiter.opening());
			innermost().add(delimiter.opening());
			return;
		}
		this.open.push(new Frame(delimiter, this.line));
	}

	private void close(Delimiter delimiter) {
		if (this.open.stream().noneMatch((frame) -> frame.delimiter() == delimiter)) {
			this.remarks.add(this.line, RemarkCode.UNOPENED, delimiter.closing());
			innermost().add(delimiter.closing());
			return;
		}
		while (innermost().delimiter() != delimiter) {
			giveUp();
		}
		Frame closed = this.open.pop();
		if (closed.isEmpty()) {
			this.remarks.add(this.line, RemarkCode.EMPTY_MARK, delimiter.opening() + delimiter.closing());
			innermost().takeIn(closed);
			innermost().add(delimiter.closing());
			return;
		}
		innermost().add(closed.close());
	}

	private void giveUp() {
		Frame unclosed = this.open.pop();
		Delimiter delimiter = unclosed.delimiter();
		this.remarks.add(unclosed.line(), RemarkCode.UNCLOSED, (delimiter != null) ? delimiter.opening() : "");
		innermost().takeIn(unclosed);
	}

	private Frame innermost() {
		return this.open.element();
	}

}
