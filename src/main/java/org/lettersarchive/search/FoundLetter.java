package org.lettersarchive.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.lettersarchive.letter.PublishedLetter;

/**
 * A letter that was found, with where it says what was searched for.
 */
record FoundLetter(PublishedLetter letter, List<Snippet> snippets) {

	private static final int MOST = 3;

	static FoundLetter of(PublishedLetter letter, LetterContent content, List<SearchText.Wanted> wanted) {
		List<Snippet> snippets = wanted.isEmpty() ? List.of()
				: content.parts()
					.entrySet()
					.stream()
					.filter((part) -> part.getKey() != LetterPart.TITLE)
					.flatMap((part) -> best(part.getValue(), wanted)
						.map((marking) -> new Snippet(part.getKey(), marking.snippet())))
					.limit(MOST)
					.toList();
		return new FoundLetter(letter, snippets);
	}

	private static Stream<Marking> best(List<String> texts, List<SearchText.Wanted> wanted) {
		return texts.stream()
			.map((text) -> Marking.of(text, wanted))
			.filter((marking) -> !marking.isEmpty())
			.max(Comparator.comparingInt(Marking::weight))
			.stream();
	}

	/**
	 * A stretch of one part of the letter.
	 */
	record Snippet(LetterPart part, List<Marking.Piece> pieces) {
	}

}
