package org.lettersarchive.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets somebody in once: to set the archive up, to join it, or to choose a
 * new password.
 */
@Entity
class OneTimeLink {

	private static final Duration DAY = Duration.ofHours(24);

	private static final Duration WEEK = Duration.ofDays(7);

	@Id
	private UUID id;

	private LinkPurpose purpose;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 64)
	private String tokenHash;

	private @Nullable Role role;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "editor_id"))
	private @Nullable EditorId editor;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "made_by"))
	private @Nullable EditorId madeBy;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init")
	protected OneTimeLink() {
	}

	private OneTimeLink(LinkPurpose purpose, LinkToken token, Instant now, Duration life, @Nullable EditorId madeBy) {
		this.id = UUID.randomUUID();
		this.purpose = purpose;
		this.tokenHash = token.hash();
		this.madeAt = now;
		this.expiresAt = now.plus(life);
		this.madeBy = madeBy;
	}

	static OneTimeLink toSetUp(LinkToken token, Instant now) {
		OneTimeLink link = new OneTimeLink(LinkPurpose.SET_UP, token, now, DAY, null);
		link.role = Role.ADMINISTRATOR;
		return link;
	}

	static OneTimeLink toJoin(Role role, LinkToken token, Instant now, EditorId madeBy) {
		OneTimeLink link = new OneTimeLink(LinkPurpose.INVITATION, token, now, WEEK, madeBy);
		link.role = role;
		return link;
	}

	static OneTimeLink toNewPassword(EditorId editor, LinkToken token, Instant now, EditorId madeBy) {
		OneTimeLink link = new OneTimeLink(LinkPurpose.PASSWORD, token, now, DAY, madeBy);
		link.editor = editor;
		return link;
	}

	UUID id() {
		return this.id;
	}

	Role role() {
		if (this.role == null) {
			throw new IllegalStateException("Nobody joins by a link for a password");
		}
		return this.role;
	}

	EditorId editor() {
		if (this.editor == null) {
			throw new IllegalStateException("A link for a password names a person");
		}
		return this.editor;
	}

	EditorId madeBy() {
		if (this.madeBy == null) {
			throw new IllegalStateException("The archive itself made the link");
		}
		return this.madeBy;
	}

	Instant madeAt() {
		return this.madeAt;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	/**
	 * Spends the link.
	 * @throws LinkSpentException if it was used, revoked or has expired
	 */
	void use(Instant now) {
		if (!isOpen(now)) {
			throw new LinkSpentException();
		}
		this.usedAt = now;
	}

	void revoke(Instant now) {
		if (this.usedAt == null && this.revokedAt == null) {
			this.revokedAt = now;
		}
	}

	boolean isOpen(Instant now) {
		return this.usedAt == null && this.revokedAt == null && now.isBefore(this.expiresAt);
	}

}
