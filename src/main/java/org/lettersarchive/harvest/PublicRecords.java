package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRevision;
import org.lettersarchive.letter.PublishedAmendment;
import org.lettersarchive.letter.PublishedAmendments;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedReply;
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
class PublicRecords {

	/** How many changes to a record go with it, the latest. */
	static final int CHANGES = 50;

	private final PublishedLetters letters;

	private final PublishedAmendments amendments;

	private final PublishedRevisions revisions;

	private final Sources sources;

	private final LetterChanges changes;

	PublicRecords(PublishedLetters letters, PublishedAmendments amendments, PublishedRevisions revisions,
			Sources sources, LetterChanges changes) {
		this.letters = letters;
		this.amendments = amendments;
		this.revisions = revisions;
		this.sources = sources;
		this.changes = changes;
	}

	Optional<PublicRecord> find(Slug slug) {
		return this.letters.findBySlug(slug).map(this::gather);
	}

	/**
	 * Some letters, by their ids, with as many statements as for one.
	 */
	Map<LetterId, PublicRecord> findAll(List<ChangedLetter> changed) {
		List<LetterId> ids = changed.stream().filter((each) -> !each.deleted()).map(ChangedLetter::letter).toList();
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<Long> numbers = ids.stream().map(LetterId::value).toList();
		List<PublishedLetter> letters = this.letters.findFull(ids);
		List<Attestation> claims = this.letters.findClaims(numbers);
		List<PublishedReply> replies = this.letters.findRepliesAbout(numbers);
		Map<LetterId, PublishedLetter> others = this.letters
			.findByIds(
					replies.stream().flatMap((reply) -> Stream.of(reply.letter(), reply.answers())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PublishedLetter::id, Function.identity()));
		List<LetterRevision> published = letters.stream().anyMatch(PublishedLetter::hasHistory)
				? this.revisions.listOf(numbers) : List.of();
		Map<LetterId, List<PublishedAmendment>> amendments = this.amendments
			.latest(letters.stream().filter(PublishedLetter::hasAmendments).map(PublishedLetter::id).toList(), CHANGES);
		Map<LetterId, Instant> moments = changed.stream()
			.collect(Collectors.toMap(ChangedLetter::letter, ChangedLetter::changedAt));
		Bibliography all = Bibliography.of(this.sources
			.findByIdIn(sourcesOf(letters, claims, published.stream().map(LetterRevision::revision).toList(),
					amendments.values().stream().flatMap(List::stream).toList(), replies)));
		return letters.stream()
			.map((letter) -> record(letter, claims, replies, others, published,
					amendments.getOrDefault(letter.id(), List.of()), all,
					moments.getOrDefault(letter.id(), letter.recordedAt())))
			.collect(Collectors.toMap((record) -> record.letter().id(), Function.identity()));
	}

	private static PublicRecord record(PublishedLetter letter, List<Attestation> claims, List<PublishedReply> replies,
			Map<LetterId, PublishedLetter> others, List<LetterRevision> published, List<PublishedAmendment> amendments,
			Bibliography all, Instant changedAt) {
		List<Attestation> own = claims.stream().filter((claim) -> claim.letter().equals(letter.id())).toList();
		List<RelatedLetter> related = replies.stream()
			.filter((reply) -> reply.letter().equals(letter.id()) || reply.answers().equals(letter.id()))
			.flatMap((reply) -> Optional
				.ofNullable(others.get(reply.letter().equals(letter.id()) ? reply.answers() : reply.letter()))
				.map((other) -> new RelatedLetter(reply, other))
				.stream())
			.toList();
		List<RevisionSummary> revisions = published.stream()
			.filter((each) -> each.letter() == letter.id().value())
			.map(LetterRevision::revision)
			.toList();
		Set<SourceId> ids = sourcesOf(List.of(letter), own, revisions, amendments,
				related.stream().map(RelatedLetter::reply).toList());
		return new PublicRecord(letter, own, related, revisions, amendments, Bibliography.of(all.all(ids)), changedAt);
	}

	private PublicRecord gather(PublishedLetter letter) {
		List<Attestation> claims = this.letters.findAttestations(letter.id());
		List<RelatedLetter> related = this.letters.findRelated(letter.id());
		List<RevisionSummary> published = letter.hasHistory() ? this.revisions.list(letter.slug(), Limit.unlimited())
				: List.of();
		List<PublishedAmendment> amendments = letter.hasAmendments() ? this.amendments.latest(letter.id(), CHANGES)
				: List.of();
		Set<SourceId> ids = sourcesOf(List.of(letter), claims, published, amendments,
				related.stream().map(RelatedLetter::reply).toList());
		return new PublicRecord(letter, claims, related, published, amendments,
				Bibliography.of(this.sources.findByIdIn(ids)),
				this.changes.find(letter.slug()).map(ChangedLetter::changedAt).orElse(letter.recordedAt()));
	}

	private static Set<SourceId> sourcesOf(List<PublishedLetter> letters, List<Attestation> claims,
			List<RevisionSummary> published, List<PublishedAmendment> amendments, List<PublishedReply> replies) {
		return Stream
			.of(letters.stream().flatMap((letter) -> letter.reference().stream()),
					claims.stream().map(Attestation::source),
					letters.stream().flatMap((letter) -> letter.quotations().stream()).map(Quotation::source),
					letters.stream().flatMap((letter) -> letter.texts().stream()).map(ReadingText::witness),
					published.stream().map(RevisionSummary::witness),
					amendments.stream().flatMap((amendment) -> amendment.source().stream()),
					replies.stream().flatMap((reply) -> reply.sources().stream()))
			.flatMap((some) -> some)
			.collect(Collectors.toSet());
	}

}
