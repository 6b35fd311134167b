package org.lettersarchive.transcription;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The drafts of all transcriptions.
 */
interface Drafts extends Repository<Draft, TranscriptionId> {

	void saveAndFlush(Draft draft);

	Optional<Draft> findById(TranscriptionId id);

}
