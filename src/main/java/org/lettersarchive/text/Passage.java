package org.lettersarchive.text;

import java.util.List;

/**
 * A stretch of text that stands by itself in the letter and has a part to play in it.
 */
public record Passage(PassageKind kind, List<Inline> content) implements Block {

	public Passage {
		content = Inlines.passage(content);
		if (content.isEmpty()) {
			throw new IllegalArgumentException("a passage has content");
		}
	}

	public static Passage of(PassageKind kind, Inline... content) {
		return new Passage(kind, List.of(content));
	}

}
