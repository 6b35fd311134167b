package org.lettersarchive.text;

import java.util.List;

/**
 * A stretch of text with what the editor says of it.
 */
public record Marked(Mark mark, List<Inline> content) implements Inline {

	public Marked {
		content = (mark == Mark.EMPHASIS) ? Inlines.withinEmphasis(content) : Inlines.normal(content);
		Inlines.requireContent(content);
	}

	public static Marked of(Mark mark, Inline... content) {
		return new Marked(mark, List.of(content));
	}

}
