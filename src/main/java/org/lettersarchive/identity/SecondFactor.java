package org.lettersarchive.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The app by which a person signs in besides the password.
 *
 * @param editor whose it is
 * @param lockedSecret what its codes are made from, encrypted
 * @param lastStep the step whose code was used last
 * @param setUpAt since when there is one
 */
public record SecondFactor(EditorId editor, String lockedSecret, long lastStep, Instant setUpAt) {

	/**
	 * Tells this one from every other the person had, and betrays none.
	 */
	String mark() {
		return LinkToken.sha256(this.lockedSecret);
	}

	public OffsetDateTime since() {
		return this.setUpAt.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
	}

	@Override
	public String toString() {
		return "the second factor of " + this.editor;
	}

}
