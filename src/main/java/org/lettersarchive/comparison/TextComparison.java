package org.lettersarchive.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a newer version of a text differs from an older one, word by word within
 * paragraphs. The work is bounded: where paragraphs are too long or too many, they are
 * compared as a whole.
 *
 * @param paragraphs both versions, paragraph by paragraph
 */
public record TextComparison(List<ComparedParagraph> paragraphs) {

	// A Hangul word is a run of letters like any other; an ideograph is a word by itself.
	private static final Pattern WORD = Pattern
		.compile("\\s+|\\p{IsIdeographic}|(?:(?!\\p{IsIdeographic})[\\p{L}\\p{M}\\p{N}])+|.", Pattern.DOTALL);

	/**
	 * How many characters are compared word by word in all.
	 */
	private static final int MOST_CHARACTERS = 200_000;

	public TextComparison {
		paragraphs = List.copyOf(paragraphs);
	}

	public static TextComparison of(String older, String newer) {
		List<ComparedParagraph> paragraphs = new ArrayList<>();
		int[] left = { MOST_CHARACTERS };
		for (Alignment.Block<String> block : Alignment.of(Paragraphs.of(older), Paragraphs.of(newer)).blocks()) {
			if (block.equal()) {
				block.newer().forEach((paragraph) -> paragraphs.add(whole(Change.EQUAL, paragraph)));
			}
			else {
				changed(block, paragraphs, left);
			}
		}
		return new TextComparison(paragraphs);
	}

	public boolean isUnchanged() {
		return this.paragraphs.stream().noneMatch(ComparedParagraph::isChanged);
	}

	private static void changed(Alignment.Block<String> block, List<ComparedParagraph> paragraphs, int[] left) {
		int pairs = Math.min(block.older().size(), block.newer().size());
		for (int i = 0; i < pairs; i++) {
			String older = block.older().get(i);
			String newer = block.newer().get(i);
			int characters = older.length() + newer.length();
			if (characters <= left[0]) {
				left[0] -= characters;
				paragraphs.add(words(older, newer));
			}
			else {
				paragraphs
					.add(new ComparedParagraph(List.of(new Run(Change.REMOVED, older), new Run(Change.ADDED, newer))));
			}
		}
		block.older().stream().skip(pairs).forEach((paragraph) -> paragraphs.add(whole(Change.REMOVED, paragraph)));
		block.newer().stream().skip(pairs).forEach((paragraph) -> paragraphs.add(whole(Change.ADDED, paragraph)));
	}

	private static ComparedParagraph whole(Change change, String paragraph) {
		return new ComparedParagraph(List.of(new Run(change, paragraph)));
	}

	private static ComparedParagraph words(String older, String newer) {
		List<Run> runs = new ArrayList<>();
		for (Alignment.Block<String> block : Alignment.of(cut(older), cut(newer)).blocks()) {
			if (block.equal()) {
				add(runs, Change.EQUAL, block.newer());
			}
			else {
				add(runs, Change.REMOVED, block.older());
				add(runs, Change.ADDED, block.newer());
			}
		}
		return new ComparedParagraph(runs);
	}

	private static void add(List<Run> runs, Change change, List<String> words) {
		if (!words.isEmpty()) {
			runs.add(new Run(change, String.join("", words)));
		}
	}

	private static List<String> cut(String paragraph) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(paragraph);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

}
