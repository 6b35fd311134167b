package org.lettersarchive.identity;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * The role somebody is to have.
 */
public record RoleForm(@Nullable String role) {

	/**
	 * The chosen role; where there is none, the form says so.
	 */
	Optional<Role> chosen(BindingResult problems) {
		Optional<Role> chosen = Role.ofCode(Objects.requireNonNullElse(this.role, ""));
		if (chosen.isEmpty()) {
			problems.rejectValue("role", "role.required");
		}
		return chosen;
	}

}
