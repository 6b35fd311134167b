package org.lettersarchive.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The history of the texts of published letters, as far as it is public.
 */
public interface PublishedRevisions extends Repository<PublishedRevision, PublishedRevision.Key> {

	@Query("select r from PublishedRevision r where r.slug = :letter and r.key.publication = :number")
	Optional<PublishedRevision> find(Slug letter, int number);

	@Query("select r from PublishedRevision r where r.slug = :letter and r.key.publication in :numbers")
	List<PublishedRevision> findAll(Slug letter, Collection<Integer> numbers);

	/**
	 * What was published of a letter, the latest first, without the texts.
	 */
	@Query("""
			select new org.lettersarchive.letter.RevisionSummary(r.key.publication, r.transcription, r.witness, r.language,
				r.kind, r.revision, r.restores, r.publishedAt, r.transcribedBy, r.reviewedBy, r.note, r.textHash, r.hash,
				r.previousHash, r.current, r.withdrawnAt, r.withdrawalReason, r.passages)
			from PublishedRevision r where r.slug = :letter order by r.key.publication desc""")
	List<RevisionSummary> list(Slug letter, Limit limit);

	/**
	 * What was published of some letters, the latest first, without the texts.
	 */
	@Query("""
			select new org.lettersarchive.letter.LetterRevision(r.key.letter,
				new org.lettersarchive.letter.RevisionSummary(r.key.publication, r.transcription, r.witness, r.language,
				r.kind, r.revision, r.restores, r.publishedAt, r.transcribedBy, r.reviewedBy, r.note, r.textHash, r.hash,
				r.previousHash, r.current, r.withdrawnAt, r.withdrawalReason, r.passages))
			from PublishedRevision r where r.key.letter in :letters order by r.key.publication desc""")
	List<LetterRevision> listOf(Collection<Long> letters);

}
