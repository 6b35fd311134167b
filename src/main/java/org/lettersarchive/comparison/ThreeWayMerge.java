package org.lettersarchive.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two versions that began with the same text, brought together paragraph by paragraph.
 *
 * @param parts the text in order
 */
public record ThreeWayMerge(List<Merged> parts) {

	public ThreeWayMerge {
		parts = List.copyOf(parts);
	}

	public static ThreeWayMerge of(String base, String theirs, String mine) {
		List<String> begun = Paragraphs.of(base);
		Side their = Side.of(begun, Paragraphs.of(theirs));
		Side my = Side.of(begun, Paragraphs.of(mine));
		List<Merged> parts = new ArrayList<>();
		int from = 0;
		while (from <= begun.size()) {
			boolean kept = their.isKept(from) && my.isKept(from);
			int to = kept ? from : endOfChange(from, their, my);
			if (!kept || their.isInsertedBefore(from) || my.isInsertedBefore(from)) {
				parts.add(part(begun.subList(from, to), their.between(from, to), my.between(from, to)));
			}
			if (kept && from < begun.size()) {
				String paragraph = begun.get(from);
				parts.add(new Merged(Merged.Kind.SAME, paragraph, paragraph, paragraph));
			}
			from = kept ? from + 1 : to;
		}
		return new ThreeWayMerge(parts);
	}

	/**
	 * The next place in the base that lies inside no change, neither theirs nor mine.
	 */
	private static int endOfChange(int from, Side their, Side my) {
		int to = from + 1;
		while (their.isInsideChange(to) || my.isInsideChange(to)) {
			to++;
		}
		return to;
	}

	private static Merged part(List<String> base, List<String> theirs, List<String> mine) {
		Merged.Kind kind;
		if (theirs.equals(mine)) {
			kind = Merged.Kind.SAME;
		}
		else if (mine.equals(base)) {
			kind = Merged.Kind.THEIRS_ONLY;
		}
		else if (theirs.equals(base)) {
			kind = Merged.Kind.MINE_ONLY;
		}
		else {
			kind = Merged.Kind.CONFLICT;
		}
		return new Merged(kind, joined(base), joined(theirs), joined(mine));
	}

	private static String joined(List<String> paragraphs) {
		return String.join("\n\n", paragraphs);
	}

	public boolean hasConflicts() {
		return this.parts.stream().anyMatch((part) -> part.kind() == Merged.Kind.CONFLICT);
	}

	/**
	 * The merged text. Where both have changed the same paragraphs, it has both versions,
	 * theirs first, so that nothing is lost before somebody decides.
	 */
	public String text() {
		return this.parts.stream()
			.map(Merged::proposed)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n\n", "", "\n"));
	}

	/**
	 * What one version did to the paragraphs of the base.
	 *
	 * @param base the paragraphs of the base
	 * @param kept for each paragraph of the base, whether it is still there
	 * @param inside for each, whether the change it is part of began before it
	 * @param inserted what stands before each paragraph of the base, and after the last
	 */
	private record Side(List<String> base, List<Boolean> kept, List<Boolean> inside, List<List<String>> inserted) {

		static Side of(List<String> base, List<String> version) {
			Side side = new Side(base, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			List<String> pending = List.of();
			for (Alignment.Block<String> block : Alignment.of(base, version).blocks()) {
				// As many as before are taken for the same paragraphs, each changed.
				boolean oneByOne = block.older().size() == block.newer().size();
				for (int i = 0; i < block.older().size(); i++) {
					side.kept.add(block.equal());
					side.inside.add(!oneByOne && i > 0);
					side.inserted.add((block.equal()) ? pending : block.replacing(i, oneByOne));
					pending = List.of();
				}
				if (block.older().isEmpty()) {
					pending = block.newer();
				}
			}
			side.inserted.add(pending);
			return side;
		}

		boolean isKept(int paragraph) {
			return paragraph == this.base.size() || this.kept.get(paragraph);
		}

		boolean isInsideChange(int paragraph) {
			return paragraph < this.base.size() && this.inside.get(paragraph);
		}

		boolean isInsertedBefore(int paragraph) {
			return !this.inserted.get(paragraph).isEmpty();
		}

		/**
		 * What this version has in the place of these paragraphs of the base, and in
		 * front of them.
		 */
		List<String> between(int from, int to) {
			List<String> paragraphs = new ArrayList<>();
			if (from == to) {
				paragraphs.addAll(this.inserted.get(from));
			}
			for (int i = from; i < to; i++) {
				paragraphs.addAll(this.inserted.get(i));
				if (this.kept.get(i)) {
					paragraphs.add(this.base.get(i));
				}
			}
			return paragraphs;
		}

	}

}
