package org.lettersarchive.preservation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which letters have which term, for the search of a copy of the site. The script of the
 * copy ({@code catalogue.js}) cuts what is typed in the same way.
 */
final class SearchTerms {

	static final int SHARDS = 256;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final Pattern RUN = Pattern.compile("[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+");

	private final TreeMap<String, Postings> postings = new TreeMap<>();

	/**
	 * The words of a text; Korean ones in pairs of syllables, as there endings follow.
	 */
	static Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		String plain = Normalizer.normalize(Normalizer.normalize(text, Form.NFKD).replaceAll("\\p{M}", ""), Form.NFC)
			.toLowerCase(Locale.ROOT);
		WORD.matcher(plain).results().forEach((word) -> RUN.matcher(word.group()).results().forEach((found) -> {
			String run = found.group();
			if (run.charAt(0) < '\uac00' || run.charAt(0) > '\ud7a3' || run.length() == 1) {
				words.add(run);
			}
			for (int i = 0; run.charAt(0) >= '\uac00' && run.charAt(0) <= '\ud7a3' && i + 1 < run.length(); i++) {
				words.add(run.substring(i, i + 2));
			}
		}));
		return words;
	}

	/**
	 * Notes that a letter has a term. Letters come in the order of their numbers.
	 */
	void add(String term, int letter) {
		this.postings.computeIfAbsent(term, (_) -> new Postings()).add(letter);
	}

	/**
	 * The terms of a file with the letters of each, as a script: the steps from one
	 * number to the next.
	 */
	String script(int shard) {
		return this.postings.entrySet()
			.stream()
			.filter((term) -> shard(term.getKey()) == shard)
			.map((term) -> "\"" + term.getKey() + "\":\"" + term.getValue().steps + "\"")
			.collect(Collectors.joining(",\n", "catalogue.addTerms(" + shard + ",{\n", "\n});\n"));
	}

	private static int shard(String term) {
		int sum = 0;
		for (int i = 0; i < term.length(); i++) {
			sum = (sum * 31 + term.charAt(i)) % 65521;
		}
		return sum % SHARDS;
	}

	/**
	 * The letters that have one term.
	 */
	private static final class Postings {

		private final StringBuilder steps = new StringBuilder(8);

		private int last;

		void add(int letter) {
			if (letter == this.last) {
				return;
			}
			this.steps.append(this.steps.isEmpty() ? "" : " ").append(Integer.toString(letter - this.last, 36));
			this.last = letter;
		}

	}

}
