package org.lettersarchive.transcription;

import org.lettersarchive.audit.ActKind;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.letter.TextEdition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving texts to the public and taking them back. History and reading text change in one
 * transaction.
 */
@Service
@Transactional
class Publishing {

	private final Transcriptions transcriptions;

	private final Drafts drafts;

	private final DraftWriters writers;

	private final History history;

	private final PassageNumbers passages;

	private final ReadingTexts texts;

	private final ReviewRule rule;

	private final TextActs acts;

	Publishing(Transcriptions transcriptions, Drafts drafts, DraftWriters writers, History history,
			PassageNumbers passages, ReadingTexts texts, ReviewRule rule, TextActs acts) {
		this.transcriptions = transcriptions;
		this.drafts = drafts;
		this.writers = writers;
		this.history = history;
		this.passages = passages;
		this.texts = texts;
		this.rule = rule;
		this.acts = acts;
	}

	/**
	 * Publishes the revision that waits for review.
	 * @return the number of the publication, which its address carries
	 */
	int publish(Actor reviewer, TranscriptionId id, int number, String note) {
		Transcription transcription = lock(id);
		Revision revision = revision(id, number);
		transcription.publish(reviewer, revision, this.rule.wantsTwoPersons(), isWrittenOn(id, revision));
		this.transcriptions.saveAndFlush(transcription);
		// Publications of a letter are numbered over all its transcriptions.
		this.texts.lock(transcription.origin().letter());
		HistoryEntry published = this.history.published(transcription, revision, reviewer, note);
		this.writers.forget(id, revision.submittedAt());
		TextEdition edition = edition(transcription, revision, published);
		this.passages
			.number(new PassageNumbers.Publication(edition.letter().value(), id.value(), edition.publication()));
		this.texts.publish(edition);
		this.acts.did(reviewer, ActKind.TEXT_PUBLISHED, transcription, Integer.toString(edition.publication()));
		return edition.publication();
	}

	private boolean isWrittenOn(TranscriptionId id, Revision revision) {
		return this.drafts.findById(id)
			.filter((draft) -> !CanonicalText.of(draft.text()).value().equals(revision.text()))
			.isPresent();
	}

	private TextEdition edition(Transcription transcription, Revision revision, HistoryEntry published) {
		TextOrigin origin = transcription.origin();
		Integer publication = published.publication();
		if (publication == null) {
			throw new IllegalStateException("What is published has a number");
		}
		return new TextEdition(origin.letter(), origin.witness(), origin.language(), origin.kind(),
				origin.translatedFrom(), revision.text(), origin.credit(), origin.rights(), publication,
				revision.number(), published.hash(),
				String.join("; ", this.history.publishedWriters(transcription.id())), published.editorName(),
				published.note(), published.at());
	}

	/**
	 * Takes what is published of a transcription from the public, and every earlier
	 * publication of it. The entry stays, and says when and why.
	 * @param reason for the public
	 */
	void withdraw(Actor reviewer, TranscriptionId id, String reason) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A withdrawal has a reason");
		}
		Transcription transcription = lock(id);
		Revision revision = revision(id, transcription.withdraw(reviewer));
		this.transcriptions.saveAndFlush(transcription);
		this.history.withdrawn(transcription, revision, reviewer, reason);
		this.acts.did(reviewer, ActKind.TEXT_WITHDRAWN, transcription, reason);
		TextOrigin origin = transcription.origin();
		this.texts.withdraw(origin.letter(), origin.witness(), origin.language());
	}

	private Transcription lock(TranscriptionId id) {
		return this.transcriptions.lock(id).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
	}

	private Revision revision(TranscriptionId id, int number) {
		return this.history.revision(id, number).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
	}

}
