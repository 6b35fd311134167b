package org.lettersarchive.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A browser in which somebody is signed in.
 *
 * @param handle names the session, without letting anybody into it
 * @param signedInAt when it began
 * @param lastUsedAt when it was last used
 * @param browser the code of the browser's family
 * @param present whether it is the one in which that is asked
 */
public record OpenSession(String handle, Instant signedInAt, Instant lastUsedAt, String browser, boolean present) {

	public OffsetDateTime began() {
		return this.signedInAt.atOffset(ZoneOffset.UTC);
	}

	public OffsetDateTime lastUsed() {
		return this.lastUsedAt.atOffset(ZoneOffset.UTC);
	}

}
