package org.lettersarchive.catalogue;

import java.util.Optional;

import org.lettersarchive.citation.Citation;
import org.lettersarchive.citation.Reference;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.TextHistory;
import org.lettersarchive.text.RenderedText;

/**
 * All that the page of one published revision shows.
 */
record RevisionPage(LetterHistory history, TextHistory text, PublishedRevision revision, Citation citation,
		Reference reference) {

	private static final String PREFIX = "text-";

	/**
	 * The text, unless it was withdrawn.
	 */
	public Optional<RenderedText> printed() {
		return this.revision.document().map((document) -> RenderedText.of(document, PREFIX, this.revision.passages()));
	}

	public RevisionSummary summary() {
		return this.text.find(this.revision.number()).orElseThrow();
	}

	public Optional<RevisionSummary> restored() {
		return this.text.restoredBy(summary());
	}

	public Optional<RevisionSummary> earlier() {
		return this.text.before(this.revision.number());
	}

	public Optional<RevisionSummary> later() {
		return this.text.after(this.revision.number());
	}

}
