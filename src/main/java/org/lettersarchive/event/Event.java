package org.lettersarchive.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

/**
 * A public event beside the letters.
 */
@Entity
@Immutable
public class Event {

	@EmbeddedId
	private EventId id;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private LocalText title;

	private @Nullable LocalText location;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Place place;

	private LocalText summary;

	private @Nullable LocalText landmark;

	private int position;

	@ElementCollection
	@CollectionTable(name = "event_source", joinColumns = @JoinColumn(name = "event_id"))
	@AttributeOverride(name = "value", column = @Column(name = "source_id"))
	@OrderColumn(name = "position")
	private List<SourceId> sources;

	/** Asked by queries alone. */
	@SuppressWarnings({ "unused", "UnusedVariable" })
	private @Nullable LocalDate retiredOn;

	@SuppressWarnings("NullAway.Init")
	protected Event() {
	}

	public EventId id() {
		return this.id;
	}

	public HistoricalDate date() {
		return this.date;
	}

	/**
	 * The first day it may have fallen on.
	 */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/**
	 * The last day it may have fallen on.
	 */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	public LocalText title() {
		return this.title;
	}

	/**
	 * Where it happened, as the sources word it.
	 */
	public Optional<LocalText> location() {
		return Optional.ofNullable(this.location);
	}

	public Optional<Place> place() {
		return Optional.ofNullable(this.place);
	}

	public LocalText summary() {
		return this.summary;
	}

	/**
	 * The short name of a meeting of leaders, for the picture of the exchange.
	 */
	public Optional<LocalText> landmark() {
		return Optional.ofNullable(this.landmark);
	}

	public List<SourceId> sources() {
		return List.copyOf(this.sources);
	}

	/**
	 * Whether the event may have taken place on this day.
	 */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.startsOn) && !day.isAfter(this.endsOn);
	}

}
