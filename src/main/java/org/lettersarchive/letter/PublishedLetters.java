package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.source.SourceId;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All letters the public may see.
 */
public interface PublishedLetters extends Repository<PublishedLetter, LetterId> {

	@EntityGraph(attributePaths = { "quotations", "texts" })
	Optional<PublishedLetter> findBySlug(Slug slug);

	/**
	 * The letter without what only its own page shows, its quotations and texts.
	 */
	@Query("select l from PublishedLetter l where l.slug = :slug")
	Optional<PublishedLetter> findRecord(Slug slug);

	@Query("select l from PublishedLetter l where l.id in :ids order by l.sortDate, l.sequence, l.id.value")
	List<PublishedLetter> findByIds(Collection<LetterId> ids);

	/**
	 * Some of these letters, earliest first.
	 */
	@Query(value = """
			select l.* from published_letter l
			where l.id in (
				select p.id from public_letter p where p.id = any (:letters)
				order by p.sort_date, p.sequence, p.id limit :limit offset :before)
			order by l.sort_date, l.sequence, l.id""", nativeQuery = true)
	List<PublishedLetter> findEarliest(Long[] letters, int limit, long before);

	/**
	 * Some of these letters, latest first.
	 */
	@Query(value = """
			select l.* from published_letter l
			where l.id in (
				select p.id from public_letter p where p.id = any (:letters)
				order by p.sort_date desc, p.sequence desc, p.id desc limit :limit offset :before)
			order by l.sort_date desc, l.sequence desc, l.id desc""", nativeQuery = true)
	List<PublishedLetter> findLatest(Long[] letters, int limit, long before);

	/**
	 * Letters with their quotations and texts.
	 */
	@EntityGraph(attributePaths = { "quotations", "texts" })
	@Query("select l from PublishedLetter l where l.id in :ids")
	List<PublishedLetter> findFull(Collection<LetterId> ids);

	@Query("select a from Attestation a where a.letter in :letters order by a.id")
	List<Attestation> findClaims(Collection<Long> letters);

	@Query("select r from PublishedReply r where r.key.letter in :letters or r.key.answers in :letters order by r.key.letter, r.key.answers")
	List<PublishedReply> findRepliesAbout(Collection<Long> letters);

	/**
	 * The present address of a letter that had this one before, or whose record had.
	 */
	@Query(value = """
			with recursive present as (
				select l.id, l.slug, l.merged_into, l.publication_state from letter l
				where l.slug = :#{#slug.value()} or l.id = (select f.letter_id from former_slug f where f.slug = :#{#slug.value()})
				union
				select l.id, l.slug, l.merged_into, l.publication_state from letter l join present p on l.id = p.merged_into)
			select slug from present where publication_state = 'published'""",
			nativeQuery = true)
	Optional<String> findPresentSlug(Slug slug);

	@Query("select w from WithdrawnLetter w where w.slug = :slug")
	Optional<WithdrawnLetter> findWithdrawn(Slug slug);

	@Query("select a from Attestation a where a.letter = :#{#letter.value()} order by a.id")
	List<Attestation> findAttestations(LetterId letter);

	/**
	 * What a source says of these letters.
	 */
	@Query("select a from Attestation a where a.source = :#{#source.value()} and a.letter in :letters order by a.id")
	List<Attestation> findAttestations(SourceId source, Collection<Long> letters);

	/**
	 * The letters whose published texts are after this source, in order, of so many texts
	 * at most. Those are chosen first, so that no more letters are put together.
	 */
	@Query("""
			select new org.lettersarchive.letter.WitnessedText(l, t.language, t.kind)
			from ReadingText t join PublishedLetter l on l.id.value = t.letter
			where t.id in (
				select x.id from ReadingText x join PublishedLetter p on p.id.value = x.letter
				where x.witness = :#{#witness.value()}
				order by p.sortDate, p.sequence, p.id.value, x.id limit :texts)
			order by l.sortDate, l.sequence, l.id.value, t.id""")
	List<WitnessedText> findTexts(SourceId witness, int texts);

	/**
	 * The letters this one answers and those that answer it, in order.
	 */
	@Query("""
			select new org.lettersarchive.letter.RelatedLetter(r, l)
			from PublishedReply r join PublishedLetter l
				on (r.key.letter = :#{#letter.value()} and l.id.value = r.key.answers)
				or (r.key.answers = :#{#letter.value()} and l.id.value = r.key.letter)
			order by l.sortDate, l.sequence, l.id.value""")
	List<RelatedLetter> findRelated(LetterId letter);

	/**
	 * The letters before and after this one in time.
	 */
	default Neighbours findNeighbours(PublishedLetter letter) {
		String sender = letter.senders().stream().findFirst().map(Participant::id).orElse("");
		return Neighbours.of(letter, findAround(letter.sortDate(), letter.sequence(), letter.id().value(), sender));
	}

	@Query(value = """
			select l.* from published_letter l
			where l.id in (
				(select b.id from public_letter b where (b.sort_date, b.sequence, b.id) < (:date, :sequence, :id)
					order by b.sort_date desc, b.sequence desc, b.id desc limit 1)
				union all
				(select a.id from public_letter a where (a.sort_date, a.sequence, a.id) > (:date, :sequence, :id)
					order by a.sort_date, a.sequence, a.id limit 1)
				union all
				(select b.id from public_letter b where (b.sort_date, b.sequence, b.id) < (:date, :sequence, :id)
					and exists (select from letter_participant p where p.letter_id = b.id and p.role = 'sender' and p.correspondent_id = :sender)
					order by b.sort_date desc, b.sequence desc, b.id desc limit 1)
				union all
				(select a.id from public_letter a where (a.sort_date, a.sequence, a.id) > (:date, :sequence, :id)
					and exists (select from letter_participant p where p.letter_id = a.id and p.role = 'sender' and p.correspondent_id = :sender)
					order by a.sort_date, a.sequence, a.id limit 1))
			order by l.sort_date, l.sequence, l.id""",
			nativeQuery = true)
	List<PublishedLetter> findAround(LocalDate date, int sequence, long id, String sender);

	@Query("select r from PublishedReply r where r.key.letter in :letters and r.key.answers in :letters order by r.key.letter, r.key.answers")
	List<PublishedReply> findRepliesAmong(Collection<Long> letters);

	/**
	 * The replies among these letters.
	 */
	default List<PublishedReply> findReplies(Collection<PublishedLetter> letters) {
		return findRepliesAmong(letters.stream().map((letter) -> letter.id().value()).toList());
	}

	/**
	 * The letters of a collection that are not fully identified, in order.
	 */
	@Query("""
			select l from PublishedLetter l where l.collection = :#{#collection.value()} and l.status <> ESTABLISHED
			order by l.sortDate, l.sequence, l.id.value""")
	List<PublishedLetter> findOpen(CollectionId collection, Limit limit);

	/**
	 * Letters whose text is published, in order.
	 */
	@Query("select l from PublishedLetter l where l.hasText order by l.sortDate, l.sequence, l.id.value")
	List<PublishedLetter> findWithText(Limit limit);

	/**
	 * The letters of a collection, in order.
	 */
	@Query("""
			select l from PublishedLetter l where l.collection = :#{#collection.value()}
			order by l.sortDate, l.sequence, l.id.value""")
	List<PublishedLetter> findByCollection(CollectionId collection, Limit limit);

	/**
	 * A page of the letters of a collection, in order.
	 */
	@Query("""
			select l from PublishedLetter l where l.collection = :#{#collection.value()}
			order by l.sortDate, l.sequence, l.id.value""")
	Page<PublishedLetter> findByCollection(CollectionId collection, Pageable page);

	@Query("select q from Quotation q where q.collection = :#{#collection.value()} and q.letter is null and q.retiredOn is null order by q.id")
	List<Quotation> findUnplacedQuotations(CollectionId collection);

}
