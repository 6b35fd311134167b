package org.lettersarchive.collection;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * A set of letters that was published or is kept together.
 */
@Entity
@Immutable
@Table(name = "collection")
public class LetterCollection {

	@EmbeddedId
	private CollectionId id;

	private LocalText title;

	private LocalText headline;

	private LocalText summary;

	private @Nullable Integer reportedTotal;

	private int position;

	@ElementCollection
	@CollectionTable(name = "reported_count", joinColumns = @JoinColumn(name = "collection_id"))
	private Set<ReportedCount> reportedCounts;

	/** Asked by queries alone. */
	@SuppressWarnings({ "unused", "UnusedVariable" })
	private @Nullable LocalDate retiredOn;

	@SuppressWarnings("NullAway.Init")
	protected LetterCollection() {
	}

	public CollectionId id() {
		return this.id;
	}

	public LocalText title() {
		return this.title;
	}

	/**
	 * The title as the home page says it.
	 */
	public LocalText headline() {
		return this.headline;
	}

	public LocalText summary() {
		return this.summary;
	}

	/**
	 * How many letters the set is reported to have.
	 */
	public OptionalInt reportedTotal() {
		return (this.reportedTotal != null) ? OptionalInt.of(this.reportedTotal) : OptionalInt.empty();
	}

	/**
	 * What sources say of how many letters each writer has in it.
	 */
	public Set<ReportedCount> reportedCounts() {
		return Set.copyOf(this.reportedCounts);
	}

}
