package org.lettersarchive.cataloguing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Subject;
import org.lettersarchive.chain.Sha256;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.record.RecordChange;
import org.lettersarchive.record.RecordField;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.RecordKeepers;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.record.Sheet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adding, changing, retiring and merging the records that letters rest on. Record and
 * history change in one transaction.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
class RecordCataloguing {

	/**
	 * As many as are rewritten in one transaction without making others wait for long.
	 */
	static final int MOST_REWRITTEN = 1000;

	private static final int NAMED = 50;

	private final RecordKeepers keepers;

	private final LetterRecords letters;

	private final RecordHistory history;

	private final RecordWriting writing;

	private final Dependents dependents;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecordCataloguing(RecordKeepers keepers, LetterRecords letters, RecordHistory history, RecordWriting writing,
			Dependents dependents, ApplicationEventPublisher events, Clock clock) {
		this.keepers = keepers;
		this.letters = letters;
		this.history = history;
		this.writing = writing;
		this.dependents = dependents;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<RecordInHand> open(RecordKind kind, String id) {
		RecordKeeper keeper = this.keepers.of(kind);
		return keeper.find(id).map((sheet) -> new RecordInHand(keeper, id, sheet, Sha256.of(sheet.json()).hex()));
	}

	@Transactional(readOnly = true)
	public List<Dependent> dependents(RecordKind kind, String id) {
		return this.dependents.of(kind, id, NAMED);
	}

	public Amended<Sheet> add(CurrentEditor editor, RecordKind kind, String id, Sheet sheet, Grounds grounds) {
		RecordKeeper keeper = this.keepers.of(kind);
		if (kind.hasPage() && keeper.find(id).isPresent()) {
			return new Amended.Taken<>();
		}
		String added = this.writing.add(editor, keeper, id, sheet, grounds);
		note(ActKind.RECORD_ADDED, kind, added, sheet, grounds);
		return new Amended.Done<>(added);
	}

	/**
	 * Changes a record, unless somebody else did since the state the change is based on.
	 */
	public Amended<Sheet> amend(CurrentEditor editor, RecordKind kind, String id, String base, Sheet wanted,
			Grounds grounds) {
		RecordKeeper keeper = this.keepers.of(kind);
		keeper.lock(id);
		Sheet present = keeper.find(id).orElseThrow();
		if (present.equals(wanted)) {
			return new Amended.Nothing<>();
		}
		if (!Sha256.of(present.json()).hex().equals(base)) {
			return conflict(keeper, id, base, present, wanted);
		}
		this.writing.write(editor, keeper, id, present, wanted, grounds);
		note(ActKind.RECORD_AMENDED, kind, id, wanted, grounds);
		return new Amended.Done<>(id);
	}

	private Amended<Sheet> conflict(RecordKeeper keeper, String id, String base, Sheet present, Sheet wanted) {
		Sheet before = this.history.findState(RecordKey.of(keeper.kind(), id), base)
			.map((state) -> Sheet.read(keeper.shapes(), state.description()))
			.orElse(present);
		RecordMerge<Sheet> merge = RecordMerge.of(before, present, wanted, (sheet) -> sheet.values().deepCopy(),
				(tree) -> new Sheet(keeper.shapes(), tree), (sheet) -> fields(keeper.kind(), sheet));
		return new Amended.Conflict<>(merge.description(),
				RecordChange.between(fields(keeper.kind(), before), fields(keeper.kind(), present)), merge.clashes(),
				Sha256.of(present.json()).hex());
	}

	/**
	 * Gives a record up on which nothing rests. Its address says so from then on.
	 */
	public Amended<Sheet> retire(CurrentEditor editor, RecordKind kind, String id, LocalText reason, Grounds grounds) {
		RecordKeeper keeper = this.keepers.of(kind);
		keeper.lock(id);
		Sheet present = keeper.find(id).orElseThrow();
		List<Dependent> resting = this.dependents.of(kind, id, NAMED);
		if (!resting.isEmpty()) {
			return new Amended.RestedOn<>(resting);
		}
		if (isRetired(present)) {
			return new Amended.Nothing<>();
		}
		this.writing.write(editor, keeper, id, present,
				present.with("retired-on", LocalDate.now(this.clock).toString()).with("retired-reason", reason),
				grounds);
		note(ActKind.RECORD_RETIRED, kind, id, present, grounds);
		return new Amended.Done<>(id);
	}

	/**
	 * Gives a record up for another of the same person or thing. What rested on it rests
	 * on the other from then on, which its address leads to; a text keeps the name of its
	 * witness.
	 */
	public Amended<Sheet> merge(CurrentEditor editor, RecordKind kind, String twin, String kept, Grounds grounds) {
		RecordKeeper keeper = this.keepers.of(kind);
		Stream.of(twin, kept).sorted().forEach(keeper::lock);
		Sheet given = keeper.find(twin).orElseThrow();
		Sheet other = keeper.find(kept).orElseThrow();
		if (twin.equals(kept) || isRetired(given) || isRetired(other)) {
			return new Amended.Nothing<>();
		}
		List<Dependent> resting = this.dependents.of(kind, twin, MOST_REWRITTEN + 1);
		if (resting.size() > MOST_REWRITTEN) {
			return new Amended.RestedOn<>(resting.subList(0, NAMED));
		}
		List<Dependent> impossible = resting.stream()
			.filter((dependent) -> !isPossible(kind, dependent, twin, kept))
			.toList();
		if (!impossible.isEmpty()) {
			return new Amended.RestedOn<>(impossible);
		}
		resting.forEach((dependent) -> rewrite(editor, kind, dependent, twin, kept, grounds));
		Twins twins = Twins.of(kind, given, other);
		this.writing.write(editor, keeper, twin, given,
				twins.given()
					.with("retired-on", LocalDate.now(this.clock).toString())
					.with("retired-reason", new LocalText(grounds.reason(), null))
					.with("merged-into", kept),
				grounds);
		if (!twins.kept().equals(other)) {
			this.writing.write(editor, keeper, kept, other, twins.kept(), grounds);
		}
		note(ActKind.RECORD_MERGED, kind, twin, given, grounds);
		return new Amended.Done<>(kept);
	}

	private static boolean isRetired(Sheet sheet) {
		return sheet.day("retired-on").isPresent();
	}

	private boolean isPossible(RecordKind kind, Dependent dependent, String twin, String kept) {
		if (dependent.isLetter()) {
			LetterDescription letter = this.letters.find(dependent.letter())
				.orElseThrow()
				.naming(part(kind), kept, twin);
			return letter.senders().stream().noneMatch(letter.recipients()::contains);
		}
		return dependent.recordKind().map((resting) -> {
			RecordKeeper keeper = this.keepers.of(resting);
			Sheet sheet = keeper.find(dependent.id()).orElseThrow().naming(part(kind), kept, twin);
			// A passage moves with the letter it is from.
			return resting == RecordKind.QUOTATION || keeper.problems(dependent.id(), sheet).isEmpty();
		}).orElse(true);
	}

	private void rewrite(CurrentEditor editor, RecordKind kind, Dependent dependent, String twin, String kept,
			Grounds grounds) {
		if (dependent.isLetter()) {
			LetterDescription letter = this.letters.find(dependent.letter()).orElseThrow();
			LetterDescription renamed = letter.naming(part(kind), kept, twin);
			if (!renamed.equals(letter)) {
				this.writing.write(editor, dependent.letter(), letter, renamed, grounds);
			}
		}
		dependent.recordKind().ifPresent((resting) -> {
			RecordKeeper keeper = this.keepers.of(resting);
			Sheet sheet = keeper.find(dependent.id()).orElseThrow();
			Sheet renamed = sheet.naming(part(kind), kept, twin);
			if (!renamed.equals(sheet)) {
				this.writing.write(editor, keeper, dependent.id(), sheet, renamed, grounds);
			}
		});
	}

	private static RecordPart.Kind part(RecordKind kind) {
		return switch (kind) {
			case CORRESPONDENT -> RecordPart.Kind.CORRESPONDENT;
			case SOURCE -> RecordPart.Kind.SOURCE;
			case TOPIC -> RecordPart.Kind.TOPIC;
			case COLLECTION -> RecordPart.Kind.COLLECTION;
			case EVENT, QUOTATION -> RecordPart.Kind.WORDS;
		};
	}

	private void note(ActKind act, RecordKind kind, String id, Sheet sheet, Grounds grounds) {
		this.events.publishEvent(Act.of(act)
			.to(Subject.of(Subject.Kind.RECORD, kind.code() + "/" + id, RecordTitle.of(kind, sheet).en()))
			.with(grounds.reason()));
	}

	/**
	 * The states of a record, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<RecordState> states(RecordKind kind, String id, int limit) {
		RecordKeeper keeper = this.keepers.of(kind);
		return RecordState.of(this.history.list(RecordKey.of(kind, id), limit),
				(description) -> fields(kind, Sheet.read(keeper.shapes(), description)));
	}

	/**
	 * The record as it was after an entry of its history.
	 */
	@Transactional(readOnly = true)
	public Optional<Sheet> state(RecordKind kind, String id, int number) {
		return this.history.find(RecordKey.of(kind, id), number)
			.map((entry) -> Sheet.read(this.keepers.of(kind).shapes(), entry.description()));
	}

	static List<RecordField> fields(RecordKind kind, Sheet sheet) {
		return sheet.fields(kind.code() + ".");
	}

}
