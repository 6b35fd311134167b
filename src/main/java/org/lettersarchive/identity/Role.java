package org.lettersarchive.identity;

import java.util.Arrays;
import java.util.Optional;

import org.lettersarchive.vocabulary.Coded;

/**
 * What a person may do in the archive's office; each role may do what those after it may.
 */
public enum Role implements Coded {

	ADMINISTRATOR, EDITOR, TRANSCRIBER;

	/**
	 * The role with a code, if there is one.
	 */
	static Optional<Role> ofCode(String code) {
		return Arrays.stream(values()).filter((role) -> role.code().equals(code)).findFirst();
	}

	/**
	 * The role as Spring Security knows it.
	 */
	String authority() {
		return "ROLE_" + name();
	}

	/**
	 * Whether somebody in this role may do what another role may.
	 */
	public boolean includes(Role other) {
		return compareTo(other) <= 0;
	}

}
