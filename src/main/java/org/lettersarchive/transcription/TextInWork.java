package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.Optional;

import org.lettersarchive.identity.EditorId;

/**
 * A transcription as those see it who work on it.
 *
 * @param id identifies it
 * @param origin what it is a transcription of
 * @param state where the work stands
 * @param revision the number of the latest revision; 0 before the first
 * @param published the number of the revision that is published
 * @param startedBy whose it is
 * @param startedAt since when
 */
public record TextInWork(TranscriptionId id, TextOrigin origin, ReviewState state, int revision,
		Optional<Integer> published, EditorId startedBy, Instant startedAt) {

	static TextInWork of(Transcription transcription) {
		return new TextInWork(transcription.id(), transcription.origin(), transcription.reviewState(),
				transcription.revision(), transcription.publishedRevision(), transcription.startedBy(),
				transcription.startedAt());
	}

}
