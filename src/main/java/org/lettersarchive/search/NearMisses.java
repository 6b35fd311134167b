package org.lettersarchive.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Finds words of the letters that a word in none of them may have been meant to be.
 */
@Component
class NearMisses {

	private static final int FURTHEST = 2;

	private final LetterSearch search;

	NearMisses(LetterSearch search) {
		this.search = search;
	}

	/**
	 * The nearest word, and the most frequent among those equally near.
	 */
	Optional<String> find(String word) {
		List<Analysis.Token> asked = Analysis.asWritten(word);
		if (asked.size() != 1 || word.length() < 3) {
			return Optional.empty();
		}
		String wanted = asked.getFirst().term();
		Map<String, Integer> frequency = new HashMap<>();
		this.search.near(word)
			.stream()
			.flatMap((letter) -> letter.values().stream())
			.flatMap(List::stream)
			.flatMap((text) -> Analysis.asWritten(text).stream())
			.forEach((token) -> frequency.merge(token.term(), 1, Integer::sum));
		return frequency.entrySet()
			.stream()
			.filter((entry) -> distance(wanted, entry.getKey()) <= FURTHEST)
			.min(Comparator.<Map.Entry<String, Integer>>comparingInt((entry) -> distance(wanted, entry.getKey()))
				.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	/**
	 * How many characters have to be changed, put in or taken out; anything beyond the
	 * furthest is all the same.
	 */
	private static int distance(String one, String other) {
		if (Math.abs(one.length() - other.length()) > FURTHEST) {
			return FURTHEST + 1;
		}
		int[] before = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = before[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
			}
			before = row;
		}
		return before[other.length()];
	}

}
