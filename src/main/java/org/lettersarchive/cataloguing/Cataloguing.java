package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Subject;
import org.lettersarchive.chain.Sha256;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.lettersarchive.record.RecordChange;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing what the catalogue states of letters. Record and history change in one
 * transaction.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
class Cataloguing {

	private final LetterRecords records;

	private final RecordHistory history;

	private final SlugProposal slugs;

	private final ApplicationEventPublisher events;

	Cataloguing(LetterRecords records, RecordHistory history, SlugProposal slugs, ApplicationEventPublisher events) {
		this.records = records;
		this.history = history;
		this.slugs = slugs;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public Optional<LetterInHand> open(LetterId letter) {
		return this.records.find(letter)
			.map((description) -> new LetterInHand(letter, description, Sha256.of(description.json()).hex()));
	}

	/**
	 * Changes a record, unless somebody else did since the state the change is based on.
	 * A letter whose date or people change and whose address does not is given the
	 * address that fits.
	 */
	public Amended amend(CurrentEditor editor, LetterId letter, String base, LetterDescription wanted,
			Grounds grounds) {
		this.records.lock(letter);
		LetterDescription present = this.records.find(letter).orElseThrow();
		if (present.equals(wanted)) {
			return new Amended.Nothing();
		}
		RecordKey record = RecordKey.of(letter);
		if (!Sha256.of(present.json()).hex().equals(base)) {
			return conflict(record, base, present, wanted);
		}
		LetterDescription described = isIdentifiedOtherwise(present, wanted)
				? wanted.at(this.slugs.of(wanted, (slug) -> this.records.isTaken(slug, letter))) : wanted;
		if (this.records.isTaken(described.slug(), letter)) {
			return new Amended.Taken();
		}
		this.history.found(record, present.json());
		this.records.write(letter, described);
		this.history.amended(record, editor, grounds, described.json());
		this.events.publishEvent(new PublishedLettersChanged(List.of(letter)));
		this.events.publishEvent(Act.of(ActKind.RECORD_AMENDED)
			.to(Subject.of(Subject.Kind.LETTER, described.slug(), described.title().en()))
			.with(grounds.reason()));
		return new Amended.Done(described.slug());
	}

	private static boolean isIdentifiedOtherwise(LetterDescription present, LetterDescription wanted) {
		return present.slug().equals(wanted.slug()) && !(present.date().edtf().equals(wanted.date().edtf())
				&& present.senders().equals(wanted.senders()) && present.recipients().equals(wanted.recipients()));
	}

	// The state somebody began with is in the history, since only a change can have ended
	// it.
	private Amended conflict(RecordKey record, String base, LetterDescription present, LetterDescription wanted) {
		LetterDescription before = this.history.findState(record, base)
			.map((state) -> LetterDescription.read(state.description()))
			.orElse(present);
		LetterMerge merge = LetterMerge.of(before, present, wanted);
		return new Amended.Conflict(merge.description(), RecordChange.between(before.fields(), present.fields()),
				merge.clashes(), Sha256.of(present.json()).hex());
	}

	/**
	 * The states of a record, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<RecordState> states(LetterId letter, int limit) {
		List<Amendment> entries = this.history.list(RecordKey.of(letter), limit);
		return RecordState.of(entries);
	}

	/**
	 * The record as it was after an entry of its history.
	 */
	@Transactional(readOnly = true)
	public Optional<LetterDescription> state(LetterId letter, int number) {
		return this.history.find(RecordKey.of(letter), number)
			.map((entry) -> LetterDescription.read(entry.description()));
	}

}
