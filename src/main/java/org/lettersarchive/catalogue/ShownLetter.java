package org.lettersarchive.catalogue;

import java.util.List;
import java.util.stream.IntStream;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.presentation.TextPart;
import org.lettersarchive.text.Highlights;

/**
 * What the letter says, as far as its page shows it, with the places of what somebody has
 * searched for.
 *
 * @param searched what was typed into the search; nothing where nobody has searched
 * @param places how many places there are
 */
record ShownLetter(String searched, List<SummaryPart> summary, List<PrintedText> texts, List<ShownQuotation> quotations,
		int places) {

	/** More links than these in a row help nobody. */
	private static final int MOST_LINKS = 30;

	static ShownLetter of(LetterDossier dossier, String searched, Highlights highlights) {
		PublishedLetter letter = dossier.letter();
		List<SummaryPart> summary = dossier.wording()
			.of(letter.summary())
			.stream()
			.map((part) -> SummaryPart.of(part, highlights))
			.toList();
		List<PrintedText> texts = PrintedText.of(letter, highlights);
		List<ShownQuotation> quotations = letter.quotations()
			.stream()
			.map((quotation) -> new ShownQuotation(quotation, highlights.in(quotation.text())))
			.toList();
		return new ShownLetter(searched, summary, texts, quotations, highlights.count());
	}

	public boolean isSearched() {
		return !this.searched.isEmpty();
	}

	/**
	 * The numbers of the first places.
	 */
	public List<Integer> links() {
		return IntStream.rangeClosed(1, Math.min(this.places, MOST_LINKS)).boxed().toList();
	}

	/**
	 * The number of the place after one; the first comes after the last.
	 */
	public int after(int place) {
		return (place < this.places) ? place + 1 : 1;
	}

	/**
	 * A part of the summary; the mention of a letter has no stretches.
	 */
	record SummaryPart(TextPart part, List<Highlights.Stretch> stretches) {

		static SummaryPart of(TextPart part, Highlights highlights) {
			return new SummaryPart(part, part.slug().isPresent() ? List.of() : highlights.in(part.text()));
		}

	}

	/**
	 * A passage in the press.
	 */
	record ShownQuotation(Quotation quotation, List<Highlights.Stretch> stretches) {
	}

}
