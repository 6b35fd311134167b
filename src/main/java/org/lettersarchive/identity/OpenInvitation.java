package org.lettersarchive.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param id its id, which does not let anybody in
 * @param role the role it offers
 * @param invitedBy the name of whoever made it
 * @param madeAt when it was made
 * @param expiresAt when it ends
 */
public record OpenInvitation(UUID id, Role role, String invitedBy, Instant madeAt, Instant expiresAt) {

	public OffsetDateTime until() {
		return this.expiresAt.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
	}

}
