package org.lettersarchive.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.lettersarchive.corpus.Corpus;

/**
 * Two hundred searches of a corpus, always the same and in the same order.
 */
final class SearchMix {

	/**
	 * Words that stand in a good part of all letters begin here; before are stop words.
	 */
	private static final int FREQUENT = 30;

	private static final int MIDDLE = 200;

	private static final int RARE = 5_000;

	private static final int RAREST = 19_000;

	private final Corpus corpus;

	private final Random random = new Random(11);

	private final List<Question> questions = new ArrayList<>();

	private SearchMix(Corpus corpus) {
		this.corpus = corpus;
	}

	static List<Question> of(Corpus corpus) {
		SearchMix mix = new SearchMix(corpus);
		mix.add(60, true, mix::frequent);
		mix.add(20, true, () -> mix.frequent() + " " + mix.frequent());
		mix.add(10, true, () -> mix.frequent() + " OR " + mix.frequent());
		mix.add(40, false, mix::middle);
		mix.add(20, false, () -> mix.frequent() + " " + mix.middle());
		mix.add(10, false, () -> mix.middle() + " -" + mix.frequent());
		mix.add(20, false, mix::rare);
		mix.add(10, false, () -> '"' + mix.frequent() + " " + mix.frequent() + '"');
		for (int sender = 0; sender < 10; sender++) {
			mix.questions.add(new Question(false, mix.frequent(), mix.corpus.correspondents().get(sender)));
		}
		Collections.shuffle(mix.questions, mix.random);
		return List.copyOf(mix.questions);
	}

	private void add(int times, boolean common, Supplier<String> words) {
		Stream.generate(words)
			.limit(times)
			.map((asked) -> new Question(common, asked, ""))
			.forEach(this.questions::add);
	}

	private String frequent() {
		return word(FREQUENT, MIDDLE);
	}

	private String middle() {
		return word(MIDDLE, RARE);
	}

	private String rare() {
		return word(RARE, RAREST);
	}

	private String word(int from, int to) {
		return this.corpus.englishWord(this.random.nextInt(from, to));
	}

	/**
	 * One search.
	 *
	 * @param isCommon whether a good part of all letters is found
	 * @param sender the id of the one whose letters are searched, or nothing
	 */
	record Question(boolean isCommon, String words, String sender) {

		/** The page with what was found. */
		String path() {
			return "/search" + query();
		}

		/** The same as data. */
		String answer() {
			return "/search.json" + query();
		}

		private String query() {
			return "?q=" + URLEncoder.encode(this.words, StandardCharsets.UTF_8)
					+ (this.sender.isEmpty() ? "" : "&sender=" + this.sender);
		}

	}

}
