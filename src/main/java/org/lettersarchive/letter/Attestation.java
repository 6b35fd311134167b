package org.lettersarchive.letter;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

/**
 * One claim: what one source says of one aspect of one letter.
 */
@Entity
@Immutable
public class Attestation {

	@Id
	private long id;

	@Column(name = "letter_id")
	private long letter;

	@Column(name = "source_id")
	private String source;

	private Aspect aspect;

	private LocalText value;

	private Stance stance;

	private @Nullable LocalText note;

	@SuppressWarnings("NullAway.Init")
	protected Attestation() {
	}

	public LetterId letter() {
		return new LetterId(this.letter);
	}

	public SourceId source() {
		return new SourceId(this.source);
	}

	public Aspect aspect() {
		return this.aspect;
	}

	/**
	 * The statement in our words, an EDTF date, or a correspondent's id.
	 */
	public LocalText value() {
		return this.value;
	}

	public Stance stance() {
		return this.stance;
	}

	public Optional<LocalText> note() {
		return Optional.ofNullable(this.note);
	}

}
