package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.lettersarchive.text.Highlights;

/**
 * A text with the places where what was searched for stands in it.
 */
final class Marking {

	/** Texts are marked as far as this; more of one is no help in finding the place. */
	private static final int LONGEST = 100_000;

	/** How much of a text is shown around what was found. */
	private static final int SNIPPET = 220;

	private final String text;

	private final BitSet marked;

	private Marking(String text, BitSet marked) {
		this.text = text;
		this.marked = marked;
	}

	static Marking of(String whole, List<SearchText.Wanted> wanted) {
		String text = (whole.length() > LONGEST) ? whole.substring(0, LONGEST) : whole;
		BitSet marked = new BitSet(text.length());
		List<Analysis.Token> terms = Analysis.terms(text);
		List<Analysis.Token> words = wanted.stream().anyMatch(SearchText.Wanted::isBeginning) ? Analysis.words(text)
				: List.of();
		for (SearchText.Wanted run : wanted) {
			if (run.isSyllable()) {
				markSyllable(text, run.terms().getFirst(), marked);
				continue;
			}
			List<Analysis.Token> tokens = run.isBeginning() ? words : terms;
			for (int i = 0; i < tokens.size(); i++) {
				if (run.isAt(i, tokens)) {
					marked.set(tokens.get(i).start(), tokens.get(i + run.terms().size() - 1).end());
				}
			}
		}
		return new Marking(text, marked);
	}

	private static void markSyllable(String text, String syllable, BitSet marked) {
		for (int at = text.indexOf(syllable); at >= 0; at = text.indexOf(syllable, at + 1)) {
			marked.set(at, at + syllable.length());
		}
	}

	boolean isEmpty() {
		return this.marked.isEmpty();
	}

	/**
	 * How many characters of the text are marked.
	 */
	int weight() {
		return this.marked.cardinality();
	}

	/**
	 * The places from the beginning to the end.
	 */
	List<Highlights.Span> spans() {
		List<Highlights.Span> spans = new ArrayList<>();
		for (int start = this.marked.nextSetBit(0); start >= 0;) {
			int end = this.marked.nextClearBit(start);
			spans.add(new Highlights.Span(start, end));
			start = this.marked.nextSetBit(end);
		}
		return spans;
	}

	/**
	 * The whole text in pieces.
	 */
	List<Piece> whole() {
		return pieces(0, this.text.length());
	}

	/**
	 * The part of the text where most is marked.
	 */
	List<Piece> snippet() {
		if (this.text.length() <= SNIPPET) {
			return whole();
		}
		int best = this.marked.nextSetBit(0);
		int most = 0;
		for (int start = best; start >= 0; start = this.marked.nextSetBit(this.marked.nextClearBit(start))) {
			int here = this.marked.get(start, Math.min(this.text.length(), start + SNIPPET * 3 / 4)).cardinality();
			if (here > most) {
				most = here;
				best = start;
			}
		}
		int from = beginningOfWord(Math.max(0, Math.min(best - SNIPPET / 4, this.text.length() - SNIPPET)));
		int to = endOfWord(Math.min(this.text.length(), from + SNIPPET));
		List<Piece> pieces = new ArrayList<>();
		if (from > 0) {
			pieces.add(new Piece("… ", false));
		}
		pieces.addAll(pieces(from, to));
		if (to < this.text.length()) {
			pieces.add(new Piece(" …", false));
		}
		return pieces;
	}

	private int beginningOfWord(int at) {
		int start = at;
		while (start > 0 && start > at - 30 && !Character.isWhitespace(this.text.charAt(start - 1))) {
			start--;
		}
		return this.marked.get(start) ? Math.max(0, this.marked.previousClearBit(start) + 1) : start;
	}

	private int endOfWord(int at) {
		int end = at;
		while (end < this.text.length() && end < at + 30 && !Character.isWhitespace(this.text.charAt(end))) {
			end++;
		}
		return this.marked.get(end) ? Math.min(this.text.length(), this.marked.nextClearBit(end)) : end;
	}

	private List<Piece> pieces(int from, int to) {
		List<Piece> pieces = new ArrayList<>();
		int at = from;
		while (at < to) {
			boolean on = this.marked.get(at);
			int change = on ? this.marked.nextClearBit(at) : this.marked.nextSetBit(at);
			int end = (change < 0) ? to : Math.min(to, change);
			pieces.add(new Piece(this.text.substring(at, end), on));
			at = end;
		}
		return pieces;
	}

	/**
	 * A piece of a text.
	 */
	record Piece(String text, boolean isMarked) {
	}

}
