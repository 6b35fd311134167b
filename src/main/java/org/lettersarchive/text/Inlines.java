package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The one form in which a list of inlines is kept, so that equal texts are equal lists.
 */
final class Inlines {

	/** How deep marks can stand within marks. */
	static final int DEEPEST = 32;

	private Inlines() {
	}

	/**
	 * Neighbouring texts are one text, and neighbouring emphases one emphasis. No spaces
	 * stand beside a line break, and neither stands at the edge of an emphasis.
	 */
	static List<Inline> normal(List<Inline> inlines) {
		return List.copyOf(withoutSpaceAtLineBreaks(joined(withoutSpaceAtEdges(inlines))));
	}

	/**
	 * The normal form without spaces and line breaks at its ends.
	 */
	static List<Inline> passage(List<Inline> inlines) {
		return Edges.of(normal(inlines)).middle();
	}

	static List<Inline> withinEmphasis(List<Inline> inlines) {
		List<Inline> flat = new ArrayList<>();
		for (Inline inline : inlines) {
			if (inline instanceof Marked(Mark mark, List<Inline> content) && mark == Mark.EMPHASIS) {
				flat.addAll(content);
			}
			else {
				flat.add(inline);
			}
		}
		return normal(flat);
	}

	static void requireContent(List<Inline> inlines) {
		if (inlines.isEmpty()) {
			throw new IllegalArgumentException("a mark has content");
		}
		requireDepth(inlines);
	}

	static void requireDepth(List<Inline> inlines) {
		if (depth(inlines) >= DEEPEST) {
			throw new IllegalArgumentException("marks stand within marks at most " + DEEPEST + " deep");
		}
	}

	static int depth(List<Inline> inlines) {
		int deepest = 0;
		for (Inline inline : inlines) {
			deepest = Math.max(deepest, switch (inline) {
				case Marked marked -> 1 + depth(marked.content());
				case Sic sic -> 1 + Math.max(depth(sic.written()), depth(sic.correction()));
				case Text _, LineBreak _, PageBreak _, Illegible _, Note _ -> 0;
			});
		}
		return deepest;
	}

	static boolean containsNote(List<Inline> inlines) {
		return inlines.stream().anyMatch((inline) -> switch (inline) {
			case Note _ -> true;
			case Marked marked -> containsNote(marked.content());
			case Sic sic -> containsNote(sic.written()) || containsNote(sic.correction());
			case Text _, LineBreak _, PageBreak _, Illegible _ -> false;
		});
	}

	private static List<Inline> withoutSpaceAtEdges(List<Inline> inlines) {
		List<Inline> result = new ArrayList<>();
		for (Inline inline : inlines) {
			if (inline instanceof Marked(Mark mark, List<Inline> content) && mark == Mark.EMPHASIS) {
				Edges edges = Edges.of(content);
				if (edges.middle() == content) {
					result.add(inline);
					continue;
				}
				result.addAll(edges.before());
				if (!edges.middle().isEmpty()) {
					result.add(new Marked(mark, edges.middle()));
				}
				result.addAll(edges.after());
			}
			else {
				result.add(inline);
			}
		}
		return result;
	}

	private static List<Inline> joined(List<Inline> inlines) {
		List<Inline> result = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		List<Inline> emphasised = new ArrayList<>();
		for (Inline inline : inlines) {
			if (inline instanceof Text(String value)) {
				if (!value.isEmpty()) {
					emphasise(emphasised, result);
				}
				text.append(value);
				continue;
			}
			flush(text, result);
			if (inline instanceof Marked(Mark mark, List<Inline> content) && mark == Mark.EMPHASIS) {
				emphasised.addAll(content);
				continue;
			}
			emphasise(emphasised, result);
			result.add(inline);
		}
		flush(text, result);
		emphasise(emphasised, result);
		return result;
	}

	private static void flush(StringBuilder text, List<Inline> result) {
		if (!text.isEmpty()) {
			result.add(new Text(text.toString()));
			text.setLength(0);
		}
	}

	private static void emphasise(List<Inline> emphasised, List<Inline> result) {
		if (!emphasised.isEmpty()) {
			result.add(new Marked(Mark.EMPHASIS, emphasised));
			emphasised.clear();
		}
	}

	private static List<Inline> withoutSpaceAtLineBreaks(List<Inline> inlines) {
		List<Inline> result = new ArrayList<>();
		for (int i = 0; i < inlines.size(); i++) {
			if (inlines.get(i) instanceof Text(String value)) {
				boolean afterBreak = i > 0 && inlines.get(i - 1) instanceof LineBreak;
				boolean beforeBreak = i < inlines.size() - 1 && inlines.get(i + 1) instanceof LineBreak;
				String left = (afterBreak && value.startsWith(" ")) ? value.substring(1) : value;
				String both = (beforeBreak && left.endsWith(" ")) ? left.substring(0, left.length() - 1) : left;
				if (!both.isEmpty()) {
					result.add(new Text(both));
				}
			}
			else {
				result.add(inlines.get(i));
			}
		}
		return result;
	}

	/**
	 * A list in normal form, taken apart into spaces and line breaks at its ends, and
	 * what is between them.
	 */
	private record Edges(List<Inline> before, List<Inline> middle, List<Inline> after) {

		static Edges of(List<Inline> inlines) {
			if (inlines.isEmpty() || !isSpace(inlines.getFirst(), true) && !isSpace(inlines.getLast(), false)) {
				return new Edges(List.of(), inlines, List.of());
			}
			List<Inline> rest = new ArrayList<>(inlines);
			List<Inline> before = peel(rest, true);
			List<Inline> after = peel(rest, false);
			Collections.reverse(after);
			return new Edges(before, List.copyOf(rest), after);
		}

		private static boolean isSpace(Inline edge, boolean atStart) {
			return edge instanceof LineBreak
					|| edge instanceof Text(String value) && (atStart ? value.startsWith(" ") : value.endsWith(" "));
		}

		private static List<Inline> peel(List<Inline> rest, boolean atStart) {
			List<Inline> peeled = new ArrayList<>();
			int from = 0;
			while (from < rest.size()) {
				int at = atStart ? from : rest.size() - 1 - from;
				Inline edge = rest.get(at);
				if (edge instanceof LineBreak) {
					peeled.add(edge);
					from++;
				}
				else if (edge instanceof Text(String value) && value.equals(" ")) {
					peeled.add(edge);
					from++;
				}
				else if (edge instanceof Text(String value)
						&& (atStart ? value.startsWith(" ") : value.endsWith(" "))) {
					peeled.add(new Text(" "));
					rest.set(at, new Text(atStart ? value.substring(1) : value.substring(0, value.length() - 1)));
					break;
				}
				else {
					break;
				}
			}
			(atStart ? rest.subList(0, from) : rest.subList(rest.size() - from, rest.size())).clear();
			return peeled;
		}

	}

}
