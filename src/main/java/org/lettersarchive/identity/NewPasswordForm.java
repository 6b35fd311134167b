package org.lettersarchive.identity;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A new password, typed twice.
 */
public record NewPasswordForm(@Nullable String password, @Nullable String passwordAgain) {

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
		return "a new password";
	}

}
