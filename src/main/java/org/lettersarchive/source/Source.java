package org.lettersarchive.source;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.language.LocalText;

/**
 * A publication that statements of the catalogue rest on.
 */
@Entity
@Immutable
public class Source {

	@EmbeddedId
	private SourceId id;

	private String publisher;

	private String title;

	@Column(name = "date_edtf")
	private @Nullable HistoricalDate date;

	private @Nullable String url;

	private SourceLink link;

	private String language;

	private LocalText covers;

	private boolean retranslated;

	/** Asked by queries alone. */
	@SuppressWarnings({ "unused", "UnusedVariable" })
	private @Nullable LocalDate retiredOn;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	public SourceId id() {
		return this.id;
	}

	public String publisher() {
		return this.publisher;
	}

	public String title() {
		return this.title;
	}

	/**
	 * When it was published, where that is known.
	 */
	public Optional<HistoricalDate> date() {
		return Optional.ofNullable(this.date);
	}

	public Optional<String> url() {
		return Optional.ofNullable(this.url);
	}

	public SourceLink link() {
		return this.link;
	}

	/**
	 * The language of the publication, as a BCP 47 tag.
	 */
	public String language() {
		return this.language;
	}

	/**
	 * What the source was consulted for.
	 */
	public LocalText covers() {
		return this.covers;
	}

	/**
	 * Whether the passages it quotes are evidently translated back into English.
	 */
	public boolean isRetranslated() {
		return this.retranslated;
	}

}
