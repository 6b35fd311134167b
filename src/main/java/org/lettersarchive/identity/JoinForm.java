package org.lettersarchive.identity;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What somebody who joins says of themselves.
 */
public record JoinForm(
		@NotBlank(message = "{field.required}") @Size(min = 2, max = SignInName.LONGEST,
				message = "{join.name-length}") @Pattern(regexp = SignInName.PATTERN,
						message = "{join.name-form}") @Nullable String signInName,
		@NotBlank(message = "{field.required}") @Size(max = NAME_LENGTH, message = "{field.too-long}") @Pattern(
				regexp = NAME, message = "{field.one-line}") @Nullable String name,
		@NotNull @Nullable String password, @Nullable String passwordAgain) {

	static final int NAME_LENGTH = 120;

	static final String NAME = "\\P{Cc}*";

	public JoinForm {
		signInName = SignInName.normal(Objects.requireNonNullElse(signInName, ""));
		name = Objects.requireNonNullElse(name, "").strip();
		password = Objects.requireNonNullElse(password, "");
	}

	static JoinForm empty() {
		return new JoinForm(null, null, null, null);
	}

	NewEditor person() {
		return new NewEditor(Objects.requireNonNull(this.signInName), Objects.requireNonNull(this.name),
				Objects.requireNonNull(this.password));
	}

	void compare(BindingResult problems) {
		if (!Objects.equals(this.password, this.passwordAgain)) {
			problems.rejectValue("passwordAgain", "password.differs");
		}
	}

	@Override
	public String toString() {
		return "somebody who joins";
	}

}
