package org.lettersarchive.text;

import java.util.List;

/**
 * A note of the editor at one place of the text. A note has no notes of its own.
 */
public record Note(List<Inline> content) implements Inline {

	public Note {
		content = Inlines.passage(content);
		if (content.isEmpty() || Inlines.containsNote(content)) {
			throw new IllegalArgumentException("a note has content, and no note within");
		}
	}

	public static Note of(Inline... content) {
		return new Note(List.of(content));
	}

}
