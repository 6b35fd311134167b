package org.lettersarchive.transcription;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.letter.LetterId;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who work on texts see of them. A transcriber sees the own ones, the others
 * see all.
 */
@Service
@Transactional(readOnly = true)
class Workshop {

	private final Transcriptions transcriptions;

	private final Drafts drafts;

	private final DraftSnapshots snapshots;

	private final History history;

	Workshop(Transcriptions transcriptions, Drafts drafts, DraftSnapshots snapshots, History history) {
		this.transcriptions = transcriptions;
		this.drafts = drafts;
		this.snapshots = snapshots;
		this.history = history;
	}

	/**
	 * The work in these states, the latest first; in any state, if none is named.
	 */
	List<TextInWork> list(Actor actor, List<ReviewState> states, Limit limit) {
		List<ReviewState> wanted = states.isEmpty() ? Arrays.asList(ReviewState.values()) : states;
		List<Transcription> found = actor.mayReview() ? this.transcriptions.findInStates(wanted, limit)
				: this.transcriptions.findOwn(actor.editor().value(), wanted, limit);
		return found.stream().map(TextInWork::of).toList();
	}

	/**
	 * What somebody began, in these states.
	 */
	List<TextInWork> own(Actor actor, List<ReviewState> states, Limit limit) {
		return this.transcriptions.findOwn(actor.editor().value(), states, limit).stream().map(TextInWork::of).toList();
	}

	List<TextInWork> list(Actor actor, LetterId letter, Limit limit) {
		return this.transcriptions.findByLetter(letter.value(), limit)
			.stream()
			.filter((transcription) -> transcription.isOpenTo(actor))
			.map(TextInWork::of)
			.toList();
	}

	/**
	 * What is in work for these letters, whoever works on it.
	 */
	List<TextInWork> survey(Collection<LetterId> letters, Limit limit) {
		return letters.isEmpty() ? List.of()
				: this.transcriptions.findByLetters(letters.stream().map(LetterId::value).toList(), limit)
					.stream()
					.map(TextInWork::of)
					.toList();
	}

	/**
	 * What was published last, the latest first.
	 */
	List<HistoryEntry> recentlyPublished(int limit) {
		return this.history.recentlyPublished(limit);
	}

	Optional<TextInWork> find(Actor actor, TranscriptionId id) {
		return open(actor, id).map(TextInWork::of);
	}

	Optional<DraftText> draft(Actor actor, TranscriptionId id) {
		return open(actor, id).flatMap((transcription) -> this.drafts.findById(transcription.id()))
			.map((draft) -> new DraftText(draft.text(), draft.version(), draft.savedBy(), draft.savedAt()));
	}

	List<DraftSnapshot> snapshots(Actor actor, TranscriptionId id, int limit) {
		return open(actor, id).map((_) -> this.snapshots.list(id, limit)).orElse(List.of());
	}

	Optional<String> snapshot(Actor actor, TranscriptionId id, SnapshotId snapshot) {
		return open(actor, id).flatMap((_) -> this.snapshots.find(id, snapshot));
	}

	/**
	 * What happened, the latest first.
	 */
	List<HistoryEntry> history(Actor actor, TranscriptionId id, int limit) {
		return open(actor, id).map((_) -> this.history.list(id, limit)).orElse(List.of());
	}

	Optional<Revision> revision(Actor actor, TranscriptionId id, int number) {
		return open(actor, id).flatMap((_) -> this.history.revision(id, number));
	}

	/**
	 * All comments on revisions of a text, in the order they were made.
	 */
	List<ReviewComment> comments(Actor actor, TranscriptionId id) {
		return open(actor, id).map((_) -> this.history.comments(id)).orElse(List.of());
	}

	private Optional<Transcription> open(Actor actor, TranscriptionId id) {
		return this.transcriptions.findById(id).filter((transcription) -> transcription.isOpenTo(actor));
	}

}
