package org.lettersarchive.transcription;

import java.util.List;

import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading what was submitted, and returning it with comments.
 */
@Service
@Transactional
class Reviewing {

	private final Transcriptions transcriptions;

	private final History history;

	private final TextActs acts;

	Reviewing(Transcriptions transcriptions, History history, TextActs acts) {
		this.transcriptions = transcriptions;
		this.history = history;
		this.acts = acts;
	}

	/**
	 * Returns the revision that waits for review to those who write.
	 */
	void returnToWriters(Actor reviewer, TranscriptionId id, int revision, String note, List<PassageComment> comments) {
		Transcription transcription = this.transcriptions.lock(id)
			.orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
		transcription.returnToWriters(reviewer, revision);
		this.transcriptions.saveAndFlush(transcription);
		Revision returned = this.history.revision(id, revision)
			.orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
		this.acts.did(reviewer, ActKind.TEXT_RETURNED, transcription, Integer.toString(revision));
		this.history.comment(this.history.returned(transcription, returned, reviewer, note), comments);
	}

}
