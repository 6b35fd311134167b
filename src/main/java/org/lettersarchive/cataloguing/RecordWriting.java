package org.lettersarchive.cataloguing;

import java.util.List;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.letter.ManyLettersChanged;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.Sheet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes records together with their histories, and tells others what changed for the
 * public.
 */
@Component
class RecordWriting {

	/** Above that, others look at all letters rather than at these. */
	private static final int NAMED_LETTERS = 1000;

	private final LetterRecords letters;

	private final RecordHistory history;

	private final Dependents dependents;

	private final ApplicationEventPublisher events;

	RecordWriting(LetterRecords letters, RecordHistory history, Dependents dependents,
			ApplicationEventPublisher events) {
		this.letters = letters;
		this.history = history;
		this.dependents = dependents;
		this.events = events;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public LetterId add(CurrentEditor editor, LetterDescription letter, Grounds grounds) {
		LetterId id = this.letters.add(letter);
		this.history.amended(RecordKey.of(id), editor, grounds, this.letters.find(id).orElseThrow().json());
		this.events.publishEvent(new PublishedLettersChanged(List.of(id)));
		return id;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void write(CurrentEditor editor, LetterId letter, LetterDescription present, LetterDescription wanted,
			Grounds grounds) {
		RecordKey record = RecordKey.of(letter);
		this.history.found(record, present.json());
		this.letters.write(letter, wanted);
		this.history.amended(record, editor, grounds, this.letters.find(letter).orElseThrow().json());
		this.events.publishEvent(new PublishedLettersChanged(List.of(letter)));
	}

	/**
	 * Adds a record.
	 * @return its id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String add(CurrentEditor editor, RecordKeeper keeper, String id, Sheet sheet, Grounds grounds) {
		String added = keeper.add(id, sheet);
		this.history.amended(RecordKey.of(keeper.kind(), added), editor, grounds,
				keeper.find(added).orElseThrow().json());
		tell(List.of());
		return added;
	}

	/**
	 * Writes a record. Letters whose records quote it are told of in their histories,
	 * too.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(CurrentEditor editor, RecordKeeper keeper, String id, Sheet present, Sheet wanted,
			Grounds grounds) {
		RecordKey record = RecordKey.of(keeper.kind(), id);
		List<LetterId> letters = this.dependents.of(keeper.kind(), id, NAMED_LETTERS + 1)
			.stream()
			.filter(Dependent::isLetter)
			.map(Dependent::letter)
			.toList();
		if (!keeper.kind().hasPage()) {
			letters.forEach((letter) -> this.history.found(RecordKey.of(letter), json(letter)));
		}
		this.history.found(record, present.json());
		keeper.write(id, wanted);
		this.history.amended(record, editor, grounds, keeper.find(id).orElseThrow().json());
		if (!keeper.kind().hasPage()) {
			letters.forEach((letter) -> this.history.amended(RecordKey.of(letter), editor, grounds, json(letter)));
		}
		tell(letters);
	}

	private String json(LetterId letter) {
		return this.letters.find(letter).orElseThrow().json();
	}

	private void tell(List<LetterId> letters) {
		this.events.publishEvent(
				(letters.size() > NAMED_LETTERS) ? new ManyLettersChanged() : new PublishedLettersChanged(letters));
	}

}
