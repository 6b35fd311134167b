package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.List;

import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.PublishedAmendment;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.source.Bibliography;

/**
 * All that is public of a letter, for its formats.
 */
public record PublicRecord(PublishedLetter letter, List<Attestation> claims, List<RelatedLetter> related,
		List<RevisionSummary> revisions, List<PublishedAmendment> amendments, Bibliography bibliography,
		Instant changedAt) {
}
