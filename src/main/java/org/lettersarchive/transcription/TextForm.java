package org.lettersarchive.transcription;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;

import org.springframework.validation.BindingResult;

/**
 * What somebody wants to transcribe.
 *
 * @param witness the id of the source that carries the text
 * @param language a BCP 47 tag
 * @param kind the code of a kind of text
 * @param translatedFrom what a translation was made from
 * @param rights the address of a statement of rights
 * @param credit whom to credit besides
 */
record TextForm(
		@NotBlank(message = "{field.required}") @Size(max = 80, message = "{field.too-long}") @Nullable String witness,
		@NotBlank(message = "{field.required}") @Size(max = 35, message = "{field.too-long}") @Nullable String language,
		@NotBlank(message = "{field.required}") @Nullable String kind,
		@Size(max = 300, message = "{field.too-long}") @Nullable String translatedFrom,
		@NotBlank(message = "{field.required}") @Nullable String rights,
		@Size(max = 300, message = "{field.too-long}") @Nullable String credit) {

	TextForm {
		witness = printable(witness);
		language = printable(language);
		translatedFrom = printable(translatedFrom);
		credit = printable(credit);
	}

	// No database takes the character with the number 0.
	private static @Nullable String printable(@Nullable String typed) {
		return (typed != null) ? typed.replace("\u0000", "") : null;
	}

	static TextForm empty() {
		return new TextForm(null, null, TextKind.ORIGINAL.code(), null, null, null);
	}

	String typedWitness() {
		return Objects.requireNonNullElse(this.witness, "").strip();
	}

	String typedRights() {
		return Objects.requireNonNullElse(this.rights, "");
	}

	/**
	 * What it is of; where something does not fit, the form says so.
	 */
	Optional<TextOrigin> origin(LetterId letter, BindingResult problems) {
		Optional<TextKind> kind = kindOf(Objects.requireNonNullElse(this.kind, ""));
		if (kind.isEmpty()) {
			problems.rejectValue("kind", "field.required");
		}
		if (kind.filter((chosen) -> chosen == TextKind.TRANSLATION).isEmpty() && this.translatedFrom != null
				&& !this.translatedFrom.isBlank()) {
			problems.rejectValue("translatedFrom", "workshop.translated-from.original");
		}
		if (problems.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new TextOrigin(letter, new SourceId(typedWitness()),
					Objects.requireNonNullElse(this.language, "").strip(), kind.orElseThrow(), this.translatedFrom,
					typedRights(), this.credit));
		}
		catch (IllegalArgumentException _) {
			problems.rejectValue("language", "workshop.language.unknown");
			return Optional.empty();
		}
	}

	private static Optional<TextKind> kindOf(String code) {
		for (TextKind kind : TextKind.values()) {
			if (kind.code().equals(code)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}
