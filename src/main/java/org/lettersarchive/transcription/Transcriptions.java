package org.lettersarchive.transcription;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All transcriptions.
 */
interface Transcriptions extends Repository<Transcription, TranscriptionId> {

	void saveAndFlush(Transcription transcription);

	Optional<Transcription> findById(TranscriptionId id);

	/**
	 * For a change: whoever else wants to change it waits.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Transcription t where t.id = :id")
	Optional<Transcription> lock(TranscriptionId id);

	@Query("select t from Transcription t where t.letter = :letter order by t.startedAt, t.id.value")
	List<Transcription> findByLetter(long letter, Limit limit);

	@Query("select t from Transcription t where t.letter in :letters order by t.startedAt, t.id.value")
	List<Transcription> findByLetters(Collection<Long> letters, Limit limit);

	@Query("select count(t) > 0 from Transcription t where t.letter = :letter and t.witness = :witness and t.language = :language")
	boolean isStarted(long letter, String witness, String language);

	@Query("select t from Transcription t where t.reviewState in :states order by t.startedAt desc, t.id.value")
	List<Transcription> findInStates(List<ReviewState> states, Limit limit);

	@Query("select t from Transcription t where t.startedBy = :editor and t.reviewState in :states order by t.startedAt desc, t.id.value")
	List<Transcription> findOwn(UUID editor, List<ReviewState> states, Limit limit);

}
