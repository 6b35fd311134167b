package org.lettersarchive.identity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A person who works on the archive. Only what changed is written, so that two changes at
 * once do not undo each other.
 */
@Entity
@DynamicUpdate
class Editor {

	@EmbeddedId
	private EditorId id;

	private String signInName;

	private String name;

	private Role role;

	private String password;

	private boolean active = true;

	private Instant joinedAt;

	@SuppressWarnings("NullAway.Init")
	protected Editor() {
	}

	Editor(NewEditor person, Role role, String encodedPassword, Instant joinedAt) {
		this.id = new EditorId(UUID.randomUUID());
		this.signInName = person.signInName();
		this.name = person.name();
		this.role = role;
		this.password = encodedPassword;
		this.joinedAt = joinedAt;
	}

	EditorId id() {
		return this.id;
	}

	String signInName() {
		return this.signInName;
	}

	String name() {
		return this.name;
	}

	Role role() {
		return this.role;
	}

	String password() {
		return this.password;
	}

	/**
	 * Tells this password from every other the person had, and betrays neither.
	 */
	String passwordMark() {
		return LinkToken.sha256(this.password);
	}

	boolean isActive() {
		return this.active;
	}

	Instant joinedAt() {
		return this.joinedAt;
	}

	boolean isActiveAdministrator() {
		return this.active && this.role == Role.ADMINISTRATOR;
	}

	CurrentEditor asCurrent() {
		return new CurrentEditor(this.id, this.name, this.role);
	}

	void rename(String name) {
		this.name = name;
	}

	void changePassword(String encodedPassword) {
		this.password = encodedPassword;
	}

	void takeRole(Role role) {
		this.role = role;
	}

	void deactivate() {
		this.active = false;
	}

	void reactivate() {
		this.active = true;
	}

}
