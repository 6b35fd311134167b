package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

/**
 * A short passage that a source quotes.
 */
@Entity
@Immutable
public class Quotation {

	@Id
	private long id;

	@Column(name = "collection_id")
	private String collection;

	@Column(name = "letter_id")
	private @Nullable Long letter;

	private String text;

	private String language;

	@Column(name = "source_id")
	private String source;

	private @Nullable LocalText note;

	/** Asked by queries alone. */
	@SuppressWarnings({ "unused", "UnusedVariable" })
	private @Nullable LocalDate retiredOn;

	@SuppressWarnings("NullAway.Init")
	protected Quotation() {
	}

	public String text() {
		return this.text;
	}

	/**
	 * The language of the passage, as a BCP 47 tag.
	 */
	public String language() {
		return this.language;
	}

	public SourceId source() {
		return new SourceId(this.source);
	}

	/**
	 * What the reader should know of the passage.
	 */
	public Optional<LocalText> note() {
		return Optional.ofNullable(this.note);
	}

}
