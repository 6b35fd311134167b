package org.lettersarchive.cataloguing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Subject;
import org.lettersarchive.chain.Sha256;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterDescription.NotPublic;
import org.lettersarchive.letter.LetterDescription.Reply;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.record.RecordChange;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adding letters to the catalogue and changing what it states of them. Record and history
 * change in one transaction.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
class Cataloguing {

	private static final int NAMED = 50;

	/** More answers than any letter has had. */
	private static final int ANSWERS = 1000;

	private final LetterRecords records;

	private final RecordHistory history;

	private final RecordWriting writing;

	private final Dependents dependents;

	private final SlugProposal slugs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Cataloguing(LetterRecords records, RecordHistory history, RecordWriting writing, Dependents dependents,
			SlugProposal slugs, ApplicationEventPublisher events, Clock clock) {
		this.records = records;
		this.history = history;
		this.writing = writing;
		this.dependents = dependents;
		this.slugs = slugs;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<LetterInHand> open(LetterId letter) {
		return this.records.find(letter)
			.map((description) -> new LetterInHand(letter, description, Sha256.of(description.json()).hex()));
	}

	/**
	 * Adds a letter. One without an address is given the one that fits.
	 */
	public Amended<LetterDescription> add(CurrentEditor editor, LetterDescription typed, Grounds grounds) {
		LetterDescription letter = typed.slug().isEmpty()
				? typed.at(this.slugs.of(typed, (slug) -> this.records.isTaken(slug, null))) : typed;
		if (this.records.isTaken(letter.slug(), null)) {
			return new Amended.Taken<>();
		}
		this.writing.add(editor, letter, grounds);
		note(ActKind.LETTER_ADDED, letter, grounds);
		return new Amended.Done<>(letter.slug());
	}

	/**
	 * Changes a record, unless somebody else did since the state the change is based on.
	 * A letter whose date or people change and whose address does not is given the
	 * address that fits. A letter that others answer is not withdrawn.
	 */
	public Amended<LetterDescription> amend(CurrentEditor editor, LetterId letter, String base,
			LetterDescription wanted, Grounds grounds) {
		this.records.lock(letter);
		LetterDescription present = this.records.find(letter).orElseThrow();
		if (present.equals(wanted)) {
			return new Amended.Nothing<>();
		}
		if (!Sha256.of(present.json()).hex().equals(base)) {
			return conflict(RecordKey.of(letter), base, present, wanted);
		}
		if (isWithdrawn(wanted) && !isWithdrawn(present)) {
			List<Dependent> answers = this.dependents.of(letter, NAMED);
			if (!answers.isEmpty()) {
				return new Amended.RestedOn<>(answers);
			}
		}
		LetterDescription described = isIdentifiedOtherwise(present, wanted)
				? wanted.at(this.slugs.of(wanted, (slug) -> this.records.isTaken(slug, letter))) : wanted;
		if (this.records.isTaken(described.slug(), letter)) {
			return new Amended.Taken<>();
		}
		this.writing.write(editor, letter, present, described, grounds);
		note(ActKind.RECORD_AMENDED, described, grounds);
		return new Amended.Done<>(described.slug());
	}

	private static boolean isWithdrawn(LetterDescription letter) {
		return letter.notPublic() != null && letter.notPublic().isWithdrawn();
	}

	private static boolean isIdentifiedOtherwise(LetterDescription present, LetterDescription wanted) {
		return present.slug().equals(wanted.slug()) && !(present.date().edtf().equals(wanted.date().edtf())
				&& present.senders().equals(wanted.senders()) && present.recipients().equals(wanted.recipients()));
	}

	// The state somebody began with is in the history, since only a change can have ended
	// it.
	private Amended<LetterDescription> conflict(RecordKey record, String base, LetterDescription present,
			LetterDescription wanted) {
		LetterDescription before = this.history.findState(record, base)
			.map((state) -> LetterDescription.read(state.description()))
			.orElse(present);
		RecordMerge<LetterDescription> merge = LetterMerge.of(before, present, wanted);
		return new Amended.Conflict<>(merge.description(), RecordChange.between(before.fields(), present.fields()),
				merge.clashes(), Sha256.of(present.json()).hex());
	}

	/**
	 * Gives up one of two records of the same letter. What it says besides goes to the
	 * other, which its address leads to from then on, and letters that answer it answer
	 * the other. A record with texts is not given up.
	 */
	public Amended<LetterDescription> merge(CurrentEditor editor, LetterId twin, LetterId kept, Grounds grounds) {
		Stream.of(twin, kept)
			.sorted((left, right) -> Long.compare(left.value(), right.value()))
			.forEach(this.records::lock);
		LetterDescription given = this.records.find(twin).orElseThrow();
		LetterDescription other = this.records.find(kept).orElseThrow();
		List<Dependent> texts = this.dependents.textsOf(twin);
		if (!texts.isEmpty()) {
			return new Amended.RestedOn<>(texts);
		}
		if (twin.equals(kept) || isWithdrawn(given) || isWithdrawn(other)) {
			return new Amended.Nothing<>();
		}
		this.writing.write(editor, twin, given, given.saying(given.topics(), given.claims(), List.of(), List.of())
			.shown(new NotPublic(LocalDate.now(this.clock), new LocalText(grounds.reason(), null), kept.value())),
				grounds);
		this.writing.write(editor, kept, other, together(other, kept, given, twin), grounds);
		for (Dependent answer : this.dependents.of(twin, ANSWERS)) {
			if (!answer.letter().equals(kept)) {
				LetterDescription answering = this.records.find(answer.letter()).orElseThrow();
				this.writing.write(editor, answer.letter(), answering, answering.saying(answering.topics(),
						answering.claims(), answers(answering.replies(), twin, kept), answering.passages()), grounds);
			}
		}
		note(ActKind.RECORD_MERGED, given, grounds);
		return new Amended.Done<>(other.slug());
	}

	private static LetterDescription together(LetterDescription kept, LetterId keptId, LetterDescription given,
			LetterId twin) {
		List<Reply> replies = answers(Stream
			.concat(kept.replies().stream().filter((reply) -> reply.letter() != twin.value()),
					given.replies().stream().filter((reply) -> reply.letter() != keptId.value()))
			.toList(), twin, keptId);
		return kept.saying(union(kept.topics(), given.topics()), union(kept.claims(), given.claims()), replies,
				union(kept.passages(), given.passages()));
	}

	// Each letter is answered once.
	private static List<Reply> answers(List<Reply> replies, LetterId twin, LetterId kept) {
		List<Reply> answers = new ArrayList<>();
		Set<Long> answered = new LinkedHashSet<>();
		for (Reply reply : replies) {
			Reply present = (reply.letter() == twin.value()) ? reply.to(kept.value()) : reply;
			if (answered.add(present.letter())) {
				answers.add(present);
			}
		}
		return answers;
	}

	private static <T> List<T> union(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).distinct().toList();
	}

	private void note(ActKind act, LetterDescription letter, Grounds grounds) {
		this.events.publishEvent(Act.of(act)
			.to(Subject.of(Subject.Kind.LETTER, letter.slug(), letter.title().en()))
			.with(grounds.reason()));
	}

	/**
	 * The states of a record, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<RecordState> states(LetterId letter, int limit) {
		List<Amendment> entries = this.history.list(RecordKey.of(letter), limit);
		return RecordState.of(entries, (description) -> LetterDescription.read(description).fields());
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
