package org.lettersarchive.transcription;

import java.util.Objects;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of the work, with what is said about it.
 *
 * @param number the version of the draft or the revision that was seen
 * @param note the note
 */
record NoteForm(int number, @Size(max = NoteForm.LENGTH, message = "{field.too-long}") @Nullable String note) {

	static final int LENGTH = 2000;

	/**
	 * The same note on what is there now.
	 */
	NoteForm on(int present) {
		return new NoteForm(present, this.note);
	}

	String typedNote() {
		return CanonicalText.asTyped(Objects.requireNonNullElse(this.note, "")).strip();
	}

}
