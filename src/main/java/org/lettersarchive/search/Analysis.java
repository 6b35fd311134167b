package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;

/**
 * How texts become the terms of the index. Both backends are given the same steps, and
 * the pages that mark words use them too. No word is left out, however common: whoever
 * asks for it is to find it.
 */
final class Analysis {

	/** Of what is indexed. */
	static final String INDEXED = "indexed";

	/** Of what is asked for. */
	static final String ASKED = "asked";

	/** Spellings that are read alike, in the format of Lucene. */
	static final String SPELLING = "search/spelling.txt";

	private static final Pattern SYLLABLES = Pattern
		.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

	private static final Step WIDTH = new Step("cjkWidth", "cjk_width");

	private static final Step LOWER_CASE = new Step("lowercase", "lowercase");

	private static final Step BIGRAMS = new Step("cjkBigram", "cjk_bigram");

	private static final Step SYLLABLES_AND_BIGRAMS = new Step("cjkBigram", "syllables_and_bigrams", "outputUnigrams",
			"true");

	private static final Step POSSESSIVE = new Step("englishPossessive", "possessive");

	private static final Step FOLDING = new Step("asciiFolding", "asciifolding");

	private static final Step KEEP_FULL_WORDS = new Step("keywordRepeat", "keyword_repeat");

	private static final Step STEMS = new Step("porterStem", "porter_stem");

	private static final Step NO_DOUBLES = new Step("removeDuplicates", "remove_duplicates");

	/** A word is kept beside its stem, so that its beginning can be asked for. */
	static final List<Step> INDEXED_STEPS = List.of(WIDTH, LOWER_CASE, SYLLABLES_AND_BIGRAMS, POSSESSIVE, FOLDING,
			KEEP_FULL_WORDS, STEMS, NO_DOUBLES);

	static final List<Step> ASKED_STEPS = List.of(WIDTH, LOWER_CASE, BIGRAMS, POSSESSIVE, FOLDING, STEMS);

	private static final List<Step> FULL_WORDS_STEPS = List.of(WIDTH, LOWER_CASE, BIGRAMS, POSSESSIVE, FOLDING);

	private static final Analyzer STEMMED = analyzer(ASKED_STEPS, true);

	private static final Analyzer FULL = analyzer(FULL_WORDS_STEPS, true);

	private static final Analyzer AS_WRITTEN = analyzer(FULL_WORDS_STEPS, false);

	private Analysis() {
	}

	/**
	 * The terms of a text, with where they stand.
	 */
	static List<Token> terms(String text) {
		return tokens(STEMMED, text);
	}

	/**
	 * The same without reducing words to their stems.
	 */
	static List<Token> words(String text) {
		return tokens(FULL, text);
	}

	/**
	 * The words of a text, for people to read.
	 */
	static List<Token> asWritten(String text) {
		return tokens(AS_WRITTEN, text);
	}

	/**
	 * By which analysis a run of words is asked for. The last syllable of a word has a
	 * position of its own in the index, so pairs of syllables alone do not lead from one
	 * word to the next.
	 */
	static String ofRun(String text) {
		return SYLLABLES.matcher(text).find() && !SYLLABLES.matcher(text).matches() ? INDEXED : ASKED;
	}

	private static List<Token> tokens(Analyzer analyzer, String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return tokens;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Analyzer analyzer(List<Step> steps, boolean spellingIsReadAlike) {
		try {
			CustomAnalyzer.Builder builder = CustomAnalyzer
				.builder(new ClasspathResourceLoader(Analysis.class.getClassLoader()))
				.withTokenizer("standard");
			if (spellingIsReadAlike) {
				builder.addCharFilter("mapping", "mapping", SPELLING);
			}
			for (Step step : steps) {
				builder.addTokenFilter(step.lucene(), step.parameters());
			}
			return builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One step, by the names the backends have for it.
	 */
	record Step(String lucene, String openSearch, String... parameters) {

		static String[] openSearchNames(List<Step> steps) {
			return steps.stream().map(Step::openSearch).toArray(String[]::new);
		}

	}

	/**
	 * A term and where in the text it comes from.
	 */
	record Token(String term, int start, int end) {
	}

}
