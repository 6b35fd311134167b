package org.lettersarchive.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lettersarchive.letter.PublishedLetter;

/**
 * A letter that was found, with where it says what was searched for.
 */
record FoundLetter(PublishedLetter letter, List<Snippet> snippets) {

	private static final int MOST = 3;

	/** The parts that the page of a letter prints as they are. */
	private static final Set<LetterPart> PRINTED = Set.of(LetterPart.SUMMARY, LetterPart.TEXT, LetterPart.QUOTATION);

	/**
	 * Looks for the places of what was searched for.
	 * @param said what the parts of the letter say
	 */
	static FoundLetter of(PublishedLetter letter, Map<LetterPart, List<String>> said, List<SearchText.Wanted> wanted) {
		List<Snippet> snippets = said.entrySet()
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
	 * Where on its page the first place is, if it says there what was searched for.
	 */
	public String place() {
		return this.snippets.stream().anyMatch((snippet) -> PRINTED.contains(snippet.part())) ? "#place-1" : "";
	}

	/**
	 * A stretch of one part of the letter.
	 */
	record Snippet(LetterPart part, List<Marking.Piece> pieces) {
	}

}
