package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a typed text that belong together, before their marks are read.
 */
sealed interface Chunk {

	/**
	 * The lines of a passage.
	 */
	record Typed(PassageKind kind, String source, int line) implements Chunk {
	}

	/**
	 * The line of a page break between passages.
	 */
	record Page(String label) implements Chunk {
	}

	/**
	 * The lines of a note.
	 */
	record Definition(String name, String source, int line) implements Chunk {
	}

	/**
	 * What begins with this line, if the line says so.
	 */
	static Optional<Builder> beginning(String line, int number, Remarks remarks) {
		if (line.startsWith("@")) {
			return announced(line, number, remarks);
		}
		return NoteName.at(line, 0)
			.filter((name) -> line.startsWith(":", name.length() + 3))
			.map((name) -> new Builder(null, name, number, line.substring(name.length() + 4)));
	}

	static Builder paragraph(String line, int number) {
		return new Builder(PassageKind.PARAGRAPH, "", number, line);
	}

	private static Optional<Builder> announced(String line, int number, Remarks remarks) {
		int end = 1;
		while (end < line.length() && !Characters.isSpace(line.charAt(end))) {
			end++;
		}
		String keyword = line.substring(1, end);
		String rest = Characters.strip(line.substring(end));
		if (keyword.equals("page")) {
			String label = Characters.collapse(rest);
			if (Label.isValid(label, PageBreak.LONGEST)) {
				return Optional.of(new Builder(null, "", number, label));
			}
			remarks.add(number, RemarkCode.UNKNOWN_LABEL, "@page");
			return Optional.empty();
		}
		Optional<PassageKind> kind = PassageKind.ofKeyword(keyword);
		if (kind.isEmpty()) {
			remarks.add(number, RemarkCode.UNKNOWN_PASSAGE, (keyword.length() > 20) ? "@" : "@" + keyword);
		}
		return kind.map((known) -> new Builder(known, "", number, rest));
	}

	/**
	 * A chunk while its lines are gathered. It is a passage if it has a kind, a note if
	 * it has a name, or else a page break.
	 */
	final class Builder {

		private final @Nullable PassageKind kind;

		private final String name;

		private final int line;

		private final List<String> lines = new ArrayList<>();

		private Builder(@Nullable PassageKind kind, String name, int line, String first) {
			this.kind = kind;
			this.name = name;
			this.line = line;
			this.lines.add(Characters.strip(first));
		}

		/**
		 * Whether the next line belongs here too, if it is not empty and begins nothing.
		 * An announced passage is its line, unless a line break is typed at the end.
		 */
		boolean goesOn() {
			return this.kind == PassageKind.PARAGRAPH || !this.name.isEmpty()
					|| this.kind != null && endsWithLineBreak(this.lines.getLast());
		}

		private static boolean endsWithLineBreak(String line) {
			int backslashes = 0;
			while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
				backslashes++;
			}
			return backslashes % 2 == 1;
		}

		void add(String stripped) {
			this.lines.add(stripped);
		}

		Chunk build() {
			String source = String.join("\n", this.lines);
			if (this.kind != null) {
				return new Typed(this.kind, source, this.line);
			}
			return this.name.isEmpty() ? new Page(source) : new Definition(this.name, source, this.line);
		}

	}

}
