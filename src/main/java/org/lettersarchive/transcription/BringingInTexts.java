package org.lettersarchive.transcription;

import org.lettersarchive.identity.CurrentEditor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes texts in that were made elsewhere, as revisions that wait for review. Whoever
 * brings them in counts as their writer, so that somebody else has to publish them.
 */
@Service
public class BringingInTexts {

	private final Transcribing transcribing;

	private final Transcriptions transcriptions;

	BringingInTexts(Transcribing transcribing, Transcriptions transcriptions) {
		this.transcribing = transcribing;
		this.transcriptions = transcriptions;
	}

	/**
	 * Whether there is a text in work of that letter, after that witness, in that
	 * language.
	 */
	@Transactional(readOnly = true)
	public boolean isStarted(TextOrigin origin) {
		return this.transcriptions.isStarted(origin.letter().value(), origin.witness().value(), origin.language());
	}

	/**
	 * Begins a text and submits it, as part of the transaction that brings in the rest.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void bringIn(CurrentEditor by, TextOrigin origin, String text, String note) {
		Actor actor = Actor.of(by);
		TranscriptionId id = this.transcribing.start(actor, origin);
		if (this.transcribing.save(actor, id, 0, text) instanceof SaveOutcome.Saved(int version)) {
			this.transcribing.submit(actor, id, version, note);
		}
	}

}
