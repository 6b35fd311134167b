package org.lettersarchive.identity;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * The old password, and a new one, typed twice.
 */
public record OwnPasswordForm(@Nullable String oldPassword, @Nullable String password, @Nullable String passwordAgain) {

	String typedOldPassword() {
		return Objects.requireNonNullElse(this.oldPassword, "");
	}

	String typedPassword() {
		return Objects.requireNonNullElse(this.password, "");
	}

	void compare(BindingResult problems) {
		if (!Objects.equals(this.password, this.passwordAgain)) {
			problems.rejectValue("passwordAgain", "password.differs");
		}
	}

	@Override
	public String toString() {
		return "an old and a new password";
	}

}
