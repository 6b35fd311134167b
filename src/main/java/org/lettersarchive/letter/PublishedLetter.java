package org.lettersarchive.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

/**
 * What the public may see of a letter: its record, as the view {@code published_letter}
 * gives it.
 */
@Entity
@Immutable
public class PublishedLetter {

	@EmbeddedId
	private LetterId id;

	private Slug slug;

	@Column(name = "collection_id")
	private String collection;

	private LocalText collectionTitle;

	private @Nullable String referenceId;

	private IdentificationStatus status;

	private DateOfWriting date;

	private LocalText title;

	private LocalText summary;

	private @Nullable LocalText delivery;

	private @Nullable LocalText publication;

	private @Nullable LocalText disagreement;

	private Confidence confidence;

	private Rights rights;

	private LocalDate sortDate;

	private int sequence;

	private Instant recordedAt;

	@Convert(converter = JsonListConverter.OfParticipants.class)
	private List<Participant> participants;

	@Convert(converter = JsonListConverter.OfTopics.class)
	private List<Topic> topics;

	private boolean hasText;

	private boolean hasHistory;

	private boolean hasAmendments;

	@OneToMany
	@JoinColumn(name = "letter_id")
	@OrderBy("id")
	private Set<Quotation> quotations;

	@OneToMany
	@JoinColumn(name = "letter_id")
	@OrderBy("id")
	private Set<ReadingText> texts;

	@SuppressWarnings("NullAway.Init")
	protected PublishedLetter() {
	}

	public LetterId id() {
		return this.id;
	}

	public Slug slug() {
		return this.slug;
	}

	public CollectionId collection() {
		return new CollectionId(this.collection);
	}

	public LocalText collectionTitle() {
		return this.collectionTitle;
	}

	/**
	 * The source to check the records of its collection against.
	 */
	public Optional<SourceId> reference() {
		return Optional.ofNullable(this.referenceId).map(SourceId::new);
	}

	public IdentificationStatus status() {
		return this.status;
	}

	public boolean isEstablished() {
		return this.status == IdentificationStatus.ESTABLISHED;
	}

	public DateOfWriting date() {
		return this.date;
	}

	public LocalText title() {
		return this.title;
	}

	public LocalText summary() {
		return this.summary;
	}

	/**
	 * How it travelled.
	 */
	public Optional<LocalText> delivery() {
		return Optional.ofNullable(this.delivery);
	}

	/**
	 * How it became public.
	 */
	public Optional<LocalText> publication() {
		return Optional.ofNullable(this.publication);
	}

	/**
	 * The editors' word on claims that differ.
	 */
	public Optional<LocalText> disagreement() {
		return Optional.ofNullable(this.disagreement);
	}

	public Confidence confidence() {
		return this.confidence;
	}

	public Rights rights() {
		return this.rights;
	}

	/**
	 * When this state of the record was made.
	 */
	public Instant recordedAt() {
		return this.recordedAt;
	}

	LocalDate sortDate() {
		return this.sortDate;
	}

	int sequence() {
		return this.sequence;
	}

	public List<Participant> senders() {
		return inRole(Role.SENDER);
	}

	public List<Participant> recipients() {
		return inRole(Role.RECIPIENT);
	}

	private List<Participant> inRole(Role role) {
		return this.participants.stream().filter((participant) -> participant.isIn(role)).toList();
	}

	public List<Topic> topics() {
		return List.copyOf(this.topics);
	}

	/**
	 * Whether a reading text is published.
	 */
	public boolean hasText() {
		return this.hasText;
	}

	/**
	 * Whether a text was ever published that has a history.
	 */
	public boolean hasHistory() {
		return this.hasHistory;
	}

	/**
	 * Whether its record was changed since the history of records began.
	 */
	public boolean hasAmendments() {
		return this.hasAmendments;
	}

	public List<Quotation> quotations() {
		return List.copyOf(this.quotations);
	}

	public List<ReadingText> texts() {
		return List.copyOf(this.texts);
	}

}
