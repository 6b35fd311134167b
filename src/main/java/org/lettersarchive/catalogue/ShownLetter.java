package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.presentation.TextPart;
import org.lettersarchive.text.Highlighter;
import org.lettersarchive.text.Highlights;

/**
 * What the letter says, as far as its page shows it, with the places of what somebody has
 * searched for.
 *
 * @param search the search that led here; one without words where nobody has searched
 * @param places how many places there are
 * @param isOnTheOther whether there are none, but some in the summary that the page in
 * the other language has
 */
record ShownLetter(LetterQuery search, List<SummaryPart> summary, List<PrintedText> texts,
		List<ShownQuotation> quotations, int places, boolean isOnTheOther) {

	/** More links than these in a row help nobody. */
	private static final int MOST_LINKS = 30;

	static ShownLetter of(LetterDossier dossier, LetterQuery search, Highlighter highlighter) {
		PublishedLetter letter = dossier.letter();
		String searched = search.value(LetterQuery.WORDS);
		Highlights highlights = highlighter.of(searched);
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
		int places = highlights.count();
		return new ShownLetter(search, summary, texts, quotations, places,
				places == 0 && isInOther(letter.summary(), dossier.locale(), highlighter.of(searched)));
	}

	private static boolean isInOther(LocalText summary, Locale locale, Highlights highlights) {
		Stream.of(SiteLanguage.values())
			.map((language) -> summary.in(language.locale()))
			.filter((text) -> !text.equals(summary.in(locale)))
			.forEach(highlights::in);
		return highlights.count() > 0;
	}

	public String searched() {
		return this.search.value(LetterQuery.WORDS);
	}

	public boolean isSearched() {
		return !searched().isEmpty();
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
