package org.lettersarchive.transcription;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is taken from the public, for the public.
 *
 * @param number the published revision that was seen
 * @param reason why
 */
record WithdrawalForm(int number, @NotBlank(message = "{field.required}") @Size(max = NoteForm.LENGTH,
		message = "{field.too-long}") @Nullable String reason) {

	String typedReason() {
		return CanonicalText.asTyped(Objects.requireNonNullElse(this.reason, "")).strip();
	}

}
