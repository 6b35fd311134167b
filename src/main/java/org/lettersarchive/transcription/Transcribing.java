package org.lettersarchive.transcription;

import java.time.Clock;
import java.util.Optional;

import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing texts: beginning, saving drafts, submitting revisions.
 */
@Service
@Transactional
class Transcribing {

	private final Transcriptions transcriptions;

	private final Drafts drafts;

	private final DraftSnapshots snapshots;

	private final DraftWriters writers;

	private final History history;

	private final Clock clock;

	private final TextActs acts;

	Transcribing(Transcriptions transcriptions, Drafts drafts, DraftSnapshots snapshots, DraftWriters writers,
			History history, Clock clock, TextActs acts) {
		this.transcriptions = transcriptions;
		this.drafts = drafts;
		this.snapshots = snapshots;
		this.writers = writers;
		this.history = history;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Begins with an empty draft.
	 */
	TranscriptionId start(Actor actor, TextOrigin origin) {
		if (this.transcriptions.isStarted(origin.letter().value(), origin.witness().value(), origin.language())) {
			throw new RefusedException(Refusal.ALREADY_STARTED);
		}
		Transcription transcription = Transcription.start(origin, actor.editor(), this.clock.instant());
		this.transcriptions.saveAndFlush(transcription);
		this.drafts.saveAndFlush(Draft.empty(transcription.id(), actor.editor(), this.clock.instant()));
		this.acts.did(actor, ActKind.TEXT_BEGUN, transcription, "");
		return transcription.id();
	}

	/**
	 * Saves a draft because its writer asked for it, which the log notes; what the
	 * writing page saves by itself every few seconds would drown everything else there.
	 */
	SaveOutcome saveByHand(Actor actor, TranscriptionId id, int baseVersion, String written) {
		SaveOutcome outcome = save(actor, id, baseVersion, written);
		if (outcome instanceof SaveOutcome.Saved(int version)) {
			this.acts.did(actor, ActKind.TEXT_SAVED, lock(id), Integer.toString(version));
		}
		return outcome;
	}

	/**
	 * Saves a draft, unless somebody else has saved since the version it is based on.
	 * Either way the text is kept.
	 */
	SaveOutcome save(Actor actor, TranscriptionId id, int baseVersion, String written) {
		Transcription transcription = lock(id);
		transcription.requireWriter(actor);
		Draft draft = draft(id);
		String text = CanonicalText.asTyped(written);
		if (text.equals(draft.text())) {
			return new SaveOutcome.Saved(draft.version());
		}
		if (!draft.isAt(baseVersion)) {
			return conflict(actor, draft, baseVersion, text);
		}
		write(actor, transcription, draft, text);
		return new SaveOutcome.Saved(draft.version());
	}

	/**
	 * Makes an earlier version the draft again. Whoever wrote it is a writer again, too.
	 */
	SaveOutcome bringBack(Actor actor, TranscriptionId id, int baseVersion, SnapshotId version) {
		String text = this.snapshots.find(id, version).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
		SaveOutcome outcome = save(actor, id, baseVersion, text);
		if (outcome instanceof SaveOutcome.Saved) {
			this.writers.addWriterOf(id, version, this.clock.instant());
		}
		return outcome;
	}

	private SaveOutcome conflict(Actor actor, Draft draft, int baseVersion, String mine) {
		SnapshotId kept = this.snapshots.keepLost(draft.id(), baseVersion, mine, actor.editor(), this.clock.instant());
		this.snapshots.thinOut(draft.id(), this.clock.instant());
		String base = (baseVersion > 0) ? this.snapshots.textOf(draft.id(), baseVersion) : "";
		return new SaveOutcome.Conflict(base, draft.text(), draft.savedBy(), mine, kept, draft.version());
	}

	private void write(Actor actor, Transcription transcription, Draft draft, String text) {
		transcription.write(actor);
		draft.write(text, actor, this.clock.instant());
		this.drafts.saveAndFlush(draft);
		this.snapshots.keep(draft);
		this.snapshots.thinOut(draft.id(), this.clock.instant());
		this.writers.add(draft.id(), actor, this.clock.instant());
	}

	/**
	 * Makes the draft the next revision, for review.
	 * @return the number of the revision
	 */
	int submit(Actor actor, TranscriptionId id, int draftVersion, String note) {
		Transcription transcription = lock(id);
		transcription.requireWriter(actor);
		Draft draft = draft(id);
		if (!draft.isAt(draftVersion)) {
			throw new RefusedException(Refusal.DRAFT_CHANGED);
		}
		CanonicalText text = CanonicalText.of(draft.text());
		Optional<Revision> latest = this.history.revision(id, transcription.revision());
		int revision = transcription.submit(actor, text, latest);
		this.transcriptions.saveAndFlush(transcription);
		Writers writers = latest.filter((before) -> before.text().equals(text.value()))
			.map((before) -> this.writers.of(id, actor).and(Writers.of(before)))
			.orElseGet(() -> this.writers.of(id, actor));
		this.history.submitted(transcription, actor, writers, note, text, null);
		this.acts.did(actor, ActKind.TEXT_SUBMITTED, transcription, Integer.toString(revision));
		return revision;
	}

	/**
	 * Makes a new revision, for review, of the text of an old one, whose writers are its
	 * writers too. What the draft was is kept beside it.
	 * @return the number of the new revision
	 */
	int restore(Actor actor, TranscriptionId id, int revision, String note) {
		Transcription transcription = lock(id);
		transcription.requireWriter(actor);
		Revision old = this.history.revision(id, revision).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
		Draft draft = draft(id);
		if (!draft.text().equals(old.text())) {
			this.snapshots.keepLost(id, draft.version(), draft.text(), draft.savedBy(), draft.savedAt());
			write(actor, transcription, draft, old.text());
		}
		Optional<Revision> latest = this.history.revision(id, transcription.revision());
		int restored = transcription.submit(actor, new CanonicalText(old.text()), latest);
		this.transcriptions.saveAndFlush(transcription);
		this.history.submitted(transcription, actor, this.writers.of(id, actor).and(Writers.of(old)), note,
				new CanonicalText(old.text()), revision);
		this.acts.did(actor, ActKind.TEXT_RESTORED, transcription, revision + " → " + restored);
		return restored;
	}

	private Transcription lock(TranscriptionId id) {
		return this.transcriptions.lock(id).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
	}

	private Draft draft(TranscriptionId id) {
		return this.drafts.findById(id).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
	}

}
