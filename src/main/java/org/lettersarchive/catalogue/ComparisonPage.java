package org.lettersarchive.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.lettersarchive.comparison.TextComparison;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.text.Notation;
import org.lettersarchive.text.RenderedText;
import org.lettersarchive.text.Sign;

/**
 * All that the page of a comparison shows.
 *
 * @param history the history of the letter
 * @param from the revision on the left
 * @param to the revision on the right
 * @param isSideBySide whether they stand beside each other
 * @param isUnchanged whether their texts are the same
 * @param usesNotation whether there is more in them than plain paragraphs
 * @param stretches the texts
 */
record ComparisonPage(LetterHistory history, RevisionSummary from, RevisionSummary to, boolean isSideBySide,
		boolean isUnchanged, boolean usesNotation, List<Stretch> stretches) {

	static ComparisonPage of(LetterHistory history, ReadComparison.Pair pair, List<PublishedRevision> texts) {
		TextComparison comparison = TextComparison.of(text(pair.from(), texts), text(pair.to(), texts));
		return new ComparisonPage(history, pair.from(), pair.to(), pair.sideBySide(), comparison.isUnchanged(),
				texts.stream().anyMatch(ComparisonPage::usesNotation), Stretch.of(comparison));
	}

	private static String text(RevisionSummary summary, List<PublishedRevision> texts) {
		return texts.stream()
			.filter((revision) -> revision.number() == summary.number())
			.findFirst()
			.flatMap(PublishedRevision::text)
			.orElse("");
	}

	private static boolean usesNotation(PublishedRevision revision) {
		return revision.document()
			.map((text) -> RenderedText.of(text, ""))
			.filter((text) -> text.parts().stream().anyMatch((part) -> !part.kind().equals("paragraph"))
					|| text.signs().stream().anyMatch((sign) -> sign != Sign.CHARACTERS))
			.isPresent();
	}

	public List<RevisionSummary> both() {
		return Stream.of(this.from, this.to).toList();
	}

	public List<Notation> notation() {
		return Notation.all();
	}

}
