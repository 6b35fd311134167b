package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A text as a template prints it. The prefix begins every id, so that two texts can stand
 * on one page.
 */
public record RenderedText(String prefix, List<Part> parts, List<List<Piece>> notes, Set<Sign> signs) {

	public static RenderedText of(LetterText text, String prefix) {
		return of(text, prefix, List.of());
	}

	/**
	 * A text whose passages have numbers by which they are known.
	 */
	public static RenderedText of(LetterText text, String prefix, List<Integer> numbers) {
		return new Rendering(numbers.iterator()).render(text, prefix);
	}

	/**
	 * The same text with the places where something stands in it.
	 */
	public RenderedText showing(Highlights highlights) {
		return new RenderedText(this.prefix, this.parts.stream()
			.map((part) -> new Part(part.kind(), part.label(), Showing.in(part.pieces(), highlights), part.number()))
			.toList(), this.notes.stream().map((note) -> Showing.in(note, highlights)).toList(), this.signs);
	}

	/**
	 * The signs of this text that a reader may want explained.
	 */
	public List<Sign> legend() {
		return this.signs.stream().filter(Sign::needsExplaining).toList();
	}

	/**
	 * What stands by itself on the page: a passage, or the label of a page. The number is
	 * that of the passage, or zero.
	 */
	public record Part(String kind, String label, List<Piece> pieces, int number) {

		public boolean isPageBreak() {
			return this.kind.equals("page");
		}

		public boolean isNumbered() {
			return this.number > 0;
		}

	}

	/**
	 * A piece of a passage: characters, or a sign with what it needs. The number is that
	 * of a note or of a place, which has it once.
	 */
	public record Piece(Sign sign, String words, int number, List<Piece> within, List<Piece> correction) {

		private static Piece of(Sign sign, String words, int number) {
			return new Piece(sign, words, number, List.of(), List.of());
		}

	}

	/**
	 * The walk through the characters of one passage, which may stand within other
	 * pieces, along the stretches of its text.
	 */
	private static final class Showing {

		private final Iterator<Highlights.Stretch> stretches;

		private Highlights.Stretch stretch = new Highlights.Stretch("", 0);

		private int done;

		private Showing(List<Highlights.Stretch> stretches) {
			this.stretches = stretches.iterator();
		}

		static List<Piece> in(List<Piece> pieces, Highlights highlights) {
			StringBuilder text = new StringBuilder();
			append(pieces, text);
			return new Showing(highlights.in(text.toString())).through(pieces);
		}

		// The end of a line is a place between words.
		private static void append(List<Piece> pieces, StringBuilder text) {
			for (Piece piece : pieces) {
				text.append((piece.sign() == Sign.LINE) ? "\n" : isPlain(piece) ? piece.words() : "");
				append(piece.within(), text);
				append(piece.correction(), text);
			}
		}

		private static boolean isPlain(Piece piece) {
			return piece.sign() == Sign.CHARACTERS;
		}

		private List<Piece> through(List<Piece> pieces) {
			List<Piece> through = new ArrayList<>();
			for (Piece piece : pieces) {
				if (piece.sign() == Sign.LINE) {
					take(1);
				}
				if (isPlain(piece)) {
					cut(piece.words(), through);
				}
				else {
					List<Piece> within = through(piece.within());
					through.add(new Piece(piece.sign(), piece.words(), piece.number(), within,
							through(piece.correction())));
				}
			}
			return through;
		}

		private void cut(String words, List<Piece> pieces) {
			int at = 0;
			while (at < words.length()) {
				boolean first = this.done == 0 || this.done == this.stretch.text().length();
				int length = take(words.length() - at);
				String taken = words.substring(at, at + length);
				int place = this.stretch.place();
				pieces.add((place == 0) ? Piece.of(Sign.CHARACTERS, taken, 0)
						: Piece.of(Sign.FOUND, taken, first ? place : 0));
				at += length;
			}
		}

		/**
		 * Goes on by as much as is left of one stretch, at most.
		 */
		private int take(int most) {
			if (this.done == this.stretch.text().length()) {
				this.stretch = this.stretches.next();
				this.done = 0;
			}
			int taken = Math.min(most, this.stretch.text().length() - this.done);
			this.done += taken;
			return taken;
		}

	}

	/**
	 * The walk through one text, which counts its notes and gathers its signs.
	 */
	private static final class Rendering {

		private final List<Note> notes = new ArrayList<>();

		private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

		private final Iterator<Integer> numbers;

		Rendering(Iterator<Integer> numbers) {
			this.numbers = numbers;
		}

		RenderedText render(LetterText text, String prefix) {
			List<Part> parts = text.blocks().stream().map(this::part).toList();
			List<List<Piece>> endnotes = List.copyOf(this.notes)
				.stream()
				.map((note) -> pieces(note.content()))
				.toList();
			return new RenderedText(prefix, parts, endnotes, this.signs);
		}

		private Part part(Block block) {
			return switch (block) {
				case PageBreak(String label) -> {
					this.signs.add(Sign.PAGE);
					yield new Part("page", label, List.of(), 0);
				}
				case Passage passage -> new Part(passage.kind().keyword(), "", pieces(passage.content()),
						this.numbers.hasNext() ? this.numbers.next() : 0);
			};
		}

		private List<Piece> pieces(List<Inline> inlines) {
			return inlines.stream().map(this::piece).toList();
		}

		private Piece piece(Inline inline) {
			return switch (inline) {
				case Text(String value) -> plain(Sign.CHARACTERS, value);
				case LineBreak() -> plain(Sign.LINE, "");
				case PageBreak(String label) -> plain(Sign.PAGE, label);
				case Illegible(String extent) -> plain(Sign.ILLEGIBLE, extent);
				case Marked(Mark mark, List<Inline> content) -> enclosing(Sign.of(mark), content, List.of());
				case Sic(List<Inline> written, List<Inline> correction) -> enclosing(Sign.SIC, written, correction);
				case Note note -> {
					this.notes.add(note);
					this.signs.add(Sign.NOTE);
					yield new Piece(Sign.NOTE, "", this.notes.size(), List.of(), List.of());
				}
			};
		}

		private Piece plain(Sign sign, String words) {
			this.signs.add(sign);
			return new Piece(sign, words, 0, List.of(), List.of());
		}

		private Piece enclosing(Sign sign, List<Inline> content, List<Inline> correction) {
			this.signs.add(sign);
			return new Piece(sign, "", 0, pieces(content), pieces(correction));
		}

	}

}
