package org.lettersarchive.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All one-time links, also those that are used, revoked or expired.
 */
interface OneTimeLinks extends Repository<OneTimeLink, UUID> {

	Optional<OneTimeLink> findByPurposeAndTokenHash(LinkPurpose purpose, String tokenHash);

	/**
	 * A link that nobody else can use at the same moment: whoever comes second waits.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from OneTimeLink l where l.purpose = :purpose and l.tokenHash = :tokenHash")
	Optional<OneTimeLink> lockByPurposeAndTokenHash(LinkPurpose purpose, String tokenHash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from OneTimeLink l where l.purpose = INVITATION and l.id = :id")
	Optional<OneTimeLink> lockInvitation(UUID id);

	@Query("""
			select l from OneTimeLink l
			where l.purpose = INVITATION and l.usedAt is null and l.revokedAt is null and l.expiresAt > :now
			order by l.expiresAt, l.id""")
	List<OneTimeLink> findOpenInvitations(Instant now, Limit limit);

	@Modifying(flushAutomatically = true)
	@Query("""
			update OneTimeLink l set l.revokedAt = :now
			where l.purpose = SET_UP and l.usedAt is null and l.revokedAt is null""")
	void revokeSetUpLinks(Instant now);

	@Modifying(flushAutomatically = true)
	@Query("""
			update OneTimeLink l set l.revokedAt = :now
			where l.editor = :editor and l.usedAt is null and l.revokedAt is null""")
	void revokePasswordLinks(EditorId editor, Instant now);

	/**
	 * Open invitations of somebody who no longer decides who joins.
	 */
	@Modifying(flushAutomatically = true)
	@Query("""
			update OneTimeLink l set l.revokedAt = :now
			where l.madeBy = :editor and l.usedAt is null and l.revokedAt is null""")
	void revokeLinksMadeBy(EditorId editor, Instant now);

	void save(OneTimeLink link);

}
