package org.lettersarchive.harvest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.source.Bibliography;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gathers what is public of a letter.
 */
@Component
class LetterRecords {

	private final PublishedLetters letters;

	private final PublishedRevisions revisions;

	private final Sources sources;

	private final LetterChanges changes;

	LetterRecords(PublishedLetters letters, PublishedRevisions revisions, Sources sources, LetterChanges changes) {
		this.letters = letters;
		this.revisions = revisions;
		this.sources = sources;
		this.changes = changes;
	}

	Optional<LetterRecord> find(Slug slug) {
		return this.letters.findBySlug(slug).map(this::gather);
	}

	private LetterRecord gather(PublishedLetter letter) {
		List<Attestation> claims = this.letters.findAttestations(letter.id());
		List<RelatedLetter> related = this.letters.findRelated(letter.id());
		List<RevisionSummary> published = letter.hasHistory() ? this.revisions.list(letter.slug(), Limit.unlimited())
				: List.of();
		Set<SourceId> ids = Stream
			.of(letter.reference().stream(), claims.stream().map(Attestation::source),
					letter.quotations().stream().map(Quotation::source),
					letter.texts().stream().map(ReadingText::witness), published.stream().map(RevisionSummary::witness),
					related.stream().flatMap((other) -> other.reply().sources().stream()))
			.flatMap((some) -> some)
			.collect(Collectors.toSet());
		return new LetterRecord(letter, claims, related, published, Bibliography.of(this.sources.findByIdIn(ids)),
				this.changes.find(letter.slug()).map(ChangedLetter::changedAt).orElse(letter.recordedAt()));
	}

}
