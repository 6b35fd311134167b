package org.lettersarchive.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.lettersarchive.citation.Citation;
import org.lettersarchive.citation.Reference;
import org.lettersarchive.event.Event;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Neighbours;
import org.lettersarchive.letter.PublishedAmendment;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.presentation.ClaimWording;
import org.lettersarchive.source.Bibliography;

/**
 * All that the page of one letter shows beside what the letter says.
 */
record LetterDossier(PublishedLetter letter, Evidence evidence, List<RelatedLetter> related, Neighbours neighbours,
		List<Event> events, List<PublishedAmendment> amendments, Map<RecordPart, LocalText> names,
		Bibliography bibliography, Citation citation, Reference reference, Locale locale) {

	/**
	 * The letters this one answers.
	 */
	public List<RelatedLetter> answered() {
		return this.related.stream().filter(RelatedLetter::isAnswered).toList();
	}

	/**
	 * The letters that answer this one.
	 */
	public List<RelatedLetter> answers() {
		return this.related.stream().filter((other) -> !other.isAnswered()).toList();
	}

	/**
	 * The words of the record, with the letters they mention.
	 */
	public ClaimWording wording() {
		return new ClaimWording(knownLetters(), this.locale);
	}

	private List<PublishedLetter> knownLetters() {
		List<PublishedLetter> known = new ArrayList<>(this.related.stream().map(RelatedLetter::letter).toList());
		Stream
			.of(this.neighbours.earlier(), this.neighbours.later(), this.neighbours.earlierBySender(),
					this.neighbours.laterBySender())
			.forEach((neighbour) -> neighbour.ifPresent(known::add));
		known.add(this.letter);
		return known;
	}

}
