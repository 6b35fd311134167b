package org.lettersarchive.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.lettersarchive.comparison.ComparedParagraph;
import org.lettersarchive.comparison.TextComparison;

/**
 * Paragraphs of a comparison that follow each other. Many unchanged ones are folded, but
 * for those beside a change.
 */
record Stretch(boolean folded, List<ComparedParagraph> paragraphs) {

	private static final int FEWEST_FOLDED = 2;

	static List<Stretch> of(TextComparison comparison) {
		List<ComparedParagraph> all = comparison.paragraphs();
		List<Stretch> stretches = new ArrayList<>();
		int start = 0;
		while (start < all.size()) {
			int end = start + 1;
			while (end < all.size() && all.get(end).isChanged() == all.get(start).isChanged()) {
				end++;
			}
			if (all.get(start).isChanged()) {
				stretches.add(new Stretch(false, all.subList(start, end)));
			}
			else {
				unchanged(all, start, end, stretches);
			}
			start = end;
		}
		return stretches;
	}

	private static void unchanged(List<ComparedParagraph> all, int start, int end, List<Stretch> stretches) {
		int first = (start == 0) ? start : start + 1;
		int last = (end == all.size()) ? end : end - 1;
		if (last - first < FEWEST_FOLDED) {
			stretches.add(new Stretch(false, all.subList(start, end)));
			return;
		}
		if (start < first) {
			stretches.add(new Stretch(false, all.subList(start, first)));
		}
		stretches.add(new Stretch(true, all.subList(first, last)));
		if (last < end) {
			stretches.add(new Stretch(false, all.subList(last, end)));
		}
	}

}
