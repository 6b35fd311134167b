package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Types a text in the one canonical way. What it does is a promise, for texts are kept
 * and hashed in this form: {@code docs/data.md} says it in words.
 */
final class CanonicalWriter {

	private final StringBuilder result = new StringBuilder();

	private final List<Note> notes = new ArrayList<>();

	private int withinSic;

	private CanonicalWriter() {
	}

	static String write(LetterText text) {
		CanonicalWriter writer = new CanonicalWriter();
		text.blocks().forEach(writer::block);
		for (int i = 0; i < writer.notes.size(); i++) {
			writer.note(i + 1, writer.notes.get(i));
		}
		return writer.result.toString();
	}

	private void block(Block block) {
		separate();
		switch (block) {
			case PageBreak(String label) -> this.result.append(label.isEmpty() ? "@page" : "@page " + label);
			case Passage(PassageKind kind, List<Inline> content) -> {
				if (kind != PassageKind.PARAGRAPH) {
					this.result.append('@').append(kind.keyword()).append(' ');
				}
				inlines(content);
			}
		}
		this.result.append('\n');
	}

	private void note(int number, Note note) {
		separate();
		this.result.append("[^").append(number).append("]: ");
		inlines(note.content());
		this.result.append('\n');
	}

	private void separate() {
		if (!this.result.isEmpty()) {
			this.result.append('\n');
		}
	}

	private void inlines(List<Inline> inlines) {
		boolean afterNote = false;
		for (Inline inline : inlines) {
			switch (inline) {
				case Text(String value) -> text(value, afterNote);
				case LineBreak() -> this.result.append("\\\n");
				case PageBreak(String label) -> this.result.append("[|").append(label).append("|]");
				case Illegible(String extent) ->
					this.result.append(extent.isEmpty() ? "[...]" : "[... " + extent + "]");
				case Marked(Mark mark, List<Inline> content) -> {
					this.result.append(mark.opening());
					inlines(content);
					this.result.append(mark.closing());
				}
				case Sic sic -> sic(sic);
				case Note note -> {
					this.notes.add(note);
					this.result.append("[^").append(this.notes.size()).append(']');
				}
			}
			afterNote = inline instanceof Note;
		}
	}

	private void sic(Sic sic) {
		this.result.append(Sic.OPENING);
		this.withinSic++;
		inlines(sic.written());
		if (!sic.correction().isEmpty()) {
			this.result.append('|');
			inlines(sic.correction());
		}
		this.withinSic--;
		this.result.append(Sic.CLOSING);
	}

	private void text(String value, boolean afterNote) {
		boolean lineStart = this.result.isEmpty() || this.result.charAt(this.result.length() - 1) == '\n';
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			char next = (i + 1 < value.length()) ? value.charAt(i + 1) : 0;
			// At the beginning of a line, a reference and a colon would begin a note.
			if (needsEscape(c, next) || i == 0 && (c == '@' && lineStart || c == ':' && afterNote)) {
				this.result.append('\\');
			}
			this.result.append(c);
		}
	}

	private boolean needsEscape(char c, char next) {
		return switch (c) {
			case '\\', '*' -> true;
			case '[' -> next == 0 || "?+!^|.…".indexOf(next) >= 0;
			case '{' -> next == 0 || next == '-' || next == '+';
			case '?', '!' -> next == ']';
			case '+' -> next == ']' || next == '}';
			case '-' -> next == '}';
			case '|' -> this.withinSic > 0;
			default -> false;
		};
	}

}
