package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody looks for, wherever it stands on a page. The places are numbered in the
 * order in which the page asks for them.
 */
public final class Highlights {

	private final Function<String, List<Span>> finder;

	private int count;

	/**
	 * Makes them for one page.
	 * @param finder finds the places in a text, from its beginning to its end
	 */
	public Highlights(Function<String, List<Span>> finder) {
		this.finder = finder;
	}

	public static Highlights none() {
		return new Highlights((_) -> List.of());
	}

	/**
	 * A whole text in stretches.
	 */
	public List<Stretch> in(String text) {
		List<Stretch> stretches = new ArrayList<>();
		int end = 0;
		for (Span span : this.finder.apply(text)) {
			if (span.start() > end) {
				stretches.add(new Stretch(text.substring(end, span.start()), 0));
			}
			stretches.add(new Stretch(text.substring(span.start(), span.end()), ++this.count));
			end = span.end();
		}
		if (end < text.length()) {
			stretches.add(new Stretch(text.substring(end), 0));
		}
		return stretches;
	}

	/**
	 * How many places there are so far.
	 */
	public int count() {
		return this.count;
	}

	/**
	 * Where something stands in a text.
	 */
	public record Span(int start, int end) {
	}

	/**
	 * A stretch of a text.
	 *
	 * @param text the text
	 * @param place the number of the place, or 0 where nothing was looked for
	 */
	public record Stretch(String text, int place) {
	}

}
