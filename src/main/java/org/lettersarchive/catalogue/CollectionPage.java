package org.lettersarchive.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.collection.CollectionStatement;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.collection.ReportedCount;
import org.lettersarchive.collection.StatementAspect;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.SenderTally;
import org.lettersarchive.presentation.LetterMentions;
import org.lettersarchive.presentation.TextPart;
import org.lettersarchive.source.Bibliography;
import org.lettersarchive.source.Source;

/**
 * All that the page of a collection shows.
 */
record CollectionPage(LetterCollection collection, List<CollectionStatement> statements, List<SenderTally> tallies,
		List<PublishedLetter> open, List<Quotation> unplaced, Bibliography bibliography) {

	/**
	 * The aspects that there are statements about.
	 */
	public List<StatementAspect> aspects() {
		return Arrays.stream(StatementAspect.values()).filter((aspect) -> !about(aspect).isEmpty()).toList();
	}

	public List<CollectionStatement> about(StatementAspect aspect) {
		return this.statements.stream().filter((statement) -> statement.aspect() == aspect).toList();
	}

	/**
	 * The writers of the letters, those without one last.
	 */
	public List<Optional<Participant>> senders() {
		return this.tallies.stream().map(SenderTally::sender).distinct().toList();
	}

	/**
	 * How many letters of a writer have a status.
	 */
	public long count(Optional<Participant> sender, String status) {
		return this.tallies.stream()
			.filter((tally) -> tally.sender().equals(sender) && tally.status().code().equals(status))
			.mapToLong(SenderTally::letters)
			.sum();
	}

	public long count(String status) {
		return this.tallies.stream()
			.filter((tally) -> tally.status().code().equals(status))
			.mapToLong(SenderTally::letters)
			.sum();
	}

	/**
	 * How many letters have a published text.
	 */
	public long withText() {
		return this.tallies.stream().mapToLong(SenderTally::withText).sum();
	}

	/**
	 * What is reported of how many letters a writer has in the set.
	 */
	public Optional<ReportedCount> reported(Optional<Participant> sender) {
		return this.collection.reportedCounts()
			.stream()
			.filter((reported) -> sender.map(Participant::id).equals(Optional.of(reported.correspondent())))
			.findFirst();
	}

	/**
	 * The sources that report how many letters each wrote.
	 */
	public List<Source> reporters() {
		return this.bibliography
			.all(this.collection.reportedCounts().stream().map(ReportedCount::source).distinct().toList());
	}

	/**
	 * A text of the record with the letters it mentions.
	 */
	public List<TextPart> mentions(String text) {
		return new LetterMentions(this.open).in(text);
	}

	public List<IdentificationStatus> statuses() {
		return List.of(IdentificationStatus.values());
	}

}
