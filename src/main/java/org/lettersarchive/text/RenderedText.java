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
	 * of a note.
	 */
	public record Piece(Sign sign, String words, int number, List<Piece> within, List<Piece> correction) {

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
