package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.identity.EditorId;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;

/**
 * The work on one text of a letter: after one witness, in one language.
 */
@Entity
class Transcription {

	@EmbeddedId
	private TranscriptionId id;

	@Column(name = "letter_id")
	private long letter;

	@Column(name = "witness_id")
	private String witness;

	private String language;

	private TextKind kind;

	private @Nullable String translatedFrom;

	@Column(name = "rights_uri")
	private String rights;

	private @Nullable String credit;

	private ReviewState reviewState;

	private int revision;

	private @Nullable Integer publishedRevision;

	private UUID startedBy;

	private Instant startedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Transcription() {
	}

	private Transcription(TextOrigin origin, EditorId by, Instant at) {
		this.id = TranscriptionId.random();
		this.letter = origin.letter().value();
		this.witness = origin.witness().value();
		this.language = origin.language();
		this.kind = origin.kind();
		this.translatedFrom = origin.translatedFrom();
		this.rights = origin.rights();
		this.credit = origin.credit();
		this.reviewState = ReviewState.DRAFT;
		this.startedBy = by.value();
		this.startedAt = at;
	}

	static Transcription start(TextOrigin origin, EditorId by, Instant at) {
		return new Transcription(origin, by, at);
	}

	/**
	 * The draft has changed.
	 */
	void write(Actor actor) {
		requireWriter(actor);
		if (this.reviewState == ReviewState.PUBLISHED || this.reviewState == ReviewState.WITHDRAWN) {
			this.reviewState = ReviewState.DRAFT;
		}
	}

	/**
	 * Makes the text the next revision, for review.
	 * @return its number
	 */
	int submit(Actor actor, CanonicalText text, Optional<Revision> latest) {
		requireWriter(actor);
		if (text.isEmpty()) {
			throw new RefusedException(Refusal.EMPTY);
		}
		boolean unchanged = latest.filter((revision) -> revision.text().equals(text.value())).isPresent();
		if (unchanged && (this.reviewState == ReviewState.SUBMITTED || isPublished(this.revision))) {
			throw new RefusedException(Refusal.NOTHING_CHANGED);
		}
		this.reviewState = ReviewState.SUBMITTED;
		this.revision++;
		return this.revision;
	}

	void returnToWriters(Actor reviewer, int revision) {
		requireReviewer(reviewer);
		requireSubmitted(revision);
		this.reviewState = ReviewState.RETURNED;
	}

	/**
	 * The revision is given to the public.
	 * @param twoPersons whether its writers may not do that
	 * @param writtenOn whether the draft says more by now, so that the work is not done
	 */
	void publish(Actor reviewer, Revision revision, boolean twoPersons, boolean writtenOn) {
		requireReviewer(reviewer);
		requireSubmitted(revision.number());
		if (twoPersons && revision.isBy(reviewer.editor())) {
			throw new RefusedException(Refusal.TWO_PERSONS);
		}
		this.reviewState = writtenOn ? ReviewState.DRAFT : ReviewState.PUBLISHED;
		this.publishedRevision = revision.number();
	}

	/**
	 * Takes what is published from the public.
	 * @return the revision that was published
	 */
	int withdraw(Actor reviewer) {
		requireReviewer(reviewer);
		Integer published = this.publishedRevision;
		if (published == null) {
			throw new RefusedException(Refusal.NOT_PUBLISHED);
		}
		if (this.reviewState == ReviewState.PUBLISHED) {
			this.reviewState = ReviewState.WITHDRAWN;
		}
		this.publishedRevision = null;
		return published;
	}

	void requireWriter(Actor actor) {
		if (!isOpenTo(actor)) {
			throw new NotPermittedException(actor);
		}
	}

	boolean isOpenTo(Actor actor) {
		return actor.mayReview() || actor.editor().value().equals(this.startedBy);
	}

	private static void requireReviewer(Actor actor) {
		if (!actor.mayReview()) {
			throw new NotPermittedException(actor);
		}
	}

	private void requireSubmitted(int revision) {
		if (this.reviewState != ReviewState.SUBMITTED) {
			throw new RefusedException(Refusal.NOT_SUBMITTED);
		}
		if (revision != this.revision) {
			throw new RefusedException(Refusal.NOT_LATEST);
		}
	}

	private boolean isPublished(int revision) {
		return this.publishedRevision != null && this.publishedRevision == revision;
	}

	TranscriptionId id() {
		return this.id;
	}

	TextOrigin origin() {
		return new TextOrigin(new LetterId(this.letter), new SourceId(this.witness), this.language, this.kind,
				this.translatedFrom, this.rights, this.credit);
	}

	ReviewState reviewState() {
		return this.reviewState;
	}

	/**
	 * The number of the latest revision; 0 before the first.
	 */
	int revision() {
		return this.revision;
	}

	Optional<Integer> publishedRevision() {
		return Optional.ofNullable(this.publishedRevision);
	}

	EditorId startedBy() {
		return new EditorId(this.startedBy);
	}

	Instant startedAt() {
		return this.startedAt;
	}

}
