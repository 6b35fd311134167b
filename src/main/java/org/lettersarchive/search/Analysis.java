package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How texts become the terms of the index, and of what is marked on pages. No word is
 * left out, however common: whoever asks for it is to find it.
 */
final class Analysis {

	/** Of what is indexed. */
	static final String INDEXED = "indexed";

	/** Of what is asked for. */
	static final String ASKED = "asked";

	private static final Step WIDTH = new Step("cjkWidth");

	private static final Step LOWER_CASE = new Step("lowercase");

	private static final Step BIGRAMS = new Step("cjkBigram");

	private static final Step SYLLABLES_AND_BIGRAMS = new Step("cjkBigram", "outputUnigrams", "true");

	private static final Step POSSESSIVE = new Step("englishPossessive");

	private static final Step FOLDING = new Step("asciiFolding");

	private static final Step KEEP_FULL_WORDS = new Step("keywordRepeat");

	private static final Step STEMS = new Step("porterStem");

	private static final Step NO_DOUBLES = new Step("removeDuplicates");

	/** A word is kept beside its stem, so that its beginning can be asked for. */
	static final List<Step> INDEXED_STEPS = List.of(WIDTH, LOWER_CASE, SYLLABLES_AND_BIGRAMS, POSSESSIVE, FOLDING,
			KEEP_FULL_WORDS, STEMS, NO_DOUBLES);

	static final List<Step> ASKED_STEPS = List.of(WIDTH, LOWER_CASE, BIGRAMS, POSSESSIVE, FOLDING, STEMS);

	private static final List<Step> FULL_WORDS_STEPS = List.of(WIDTH, LOWER_CASE, BIGRAMS, POSSESSIVE, FOLDING);

	private static final Analyzer STEMMED = analyzer(ASKED_STEPS);

	private static final Analyzer FULL = analyzer(FULL_WORDS_STEPS);

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

	private static Analyzer analyzer(List<Step> steps) {
		try {
			CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer("standard");
			for (Step step : steps) {
				builder.addTokenFilter(step.name(), step.parameters());
			}
			return builder.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One step, by the name that Lucene has for it.
	 */
	record Step(String name, String... parameters) {
	}

	/**
	 * A term and where in the text it comes from.
	 */
	record Token(String term, int start, int end) {
	}

}
