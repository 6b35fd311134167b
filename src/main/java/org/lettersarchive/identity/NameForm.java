package org.lettersarchive.identity;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The name that texts are to be credited to.
 */
public record NameForm(@NotBlank(message = "{field.required}") @Size(max = JoinForm.NAME_LENGTH,
		message = "{field.too-long}") @Pattern(regexp = JoinForm.NAME,
				message = "{field.one-line}") @Nullable String name) {

	public NameForm {
		name = Objects.requireNonNullElse(name, "").strip();
	}

	String typedName() {
		return Objects.requireNonNullElse(this.name, "");
	}

}
