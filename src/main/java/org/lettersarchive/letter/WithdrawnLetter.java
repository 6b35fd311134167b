package org.lettersarchive.letter;

import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.lettersarchive.language.LocalText;

/**
 * The tombstone of a letter that was published once.
 */
@Entity
@Immutable
public class WithdrawnLetter {

	@EmbeddedId
	private LetterId id;

	private Slug slug;

	private LocalDate withdrawnOn;

	private LocalText reason;

	@SuppressWarnings("NullAway.Init")
	protected WithdrawnLetter() {
	}

	public LocalDate withdrawnOn() {
		return this.withdrawnOn;
	}

	public LocalText reason() {
		return this.reason;
	}

}
