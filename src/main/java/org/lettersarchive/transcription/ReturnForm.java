package org.lettersarchive.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Why a revision is returned.
 *
 * @param number the revision
 * @param note what is said of the text as a whole
 * @param passages passages that something is said of
 * @param remarks what is said of each
 */
record ReturnForm(int number, @Size(max = NoteForm.LENGTH, message = "{field.too-long}") @Nullable String note,
		@Nullable List<String> passages, @Nullable List<String> remarks) {

	/** How many passages a form has room for. */
	static final int ROOM = 5;

	/**
	 * The same comments on the present revision.
	 */
	ReturnForm on(int present) {
		return new ReturnForm(present, this.note, this.passages, this.remarks);
	}

	String typedNote() {
		return CanonicalText.asTyped(Objects.requireNonNullElse(this.note, "")).strip();
	}

	public String passage(int index) {
		return at(this.passages, index);
	}

	public String remark(int index) {
		return at(this.remarks, index);
	}

	private static String at(@Nullable List<String> values, int index) {
		return (values != null && index < values.size())
				? CanonicalText.asTyped(Objects.requireNonNullElse(values.get(index), "")) : "";
	}

	/**
	 * The comments on passages; where a passage is commented without a word, or nothing
	 * is said at all, the form says so.
	 */
	List<PassageComment> comments(BindingResult problems) {
		List<PassageComment> comments = new ArrayList<>();
		for (int index = 0; index < ROOM; index++) {
			String passage = passage(index).strip();
			String remark = remark(index).strip();
			if (passage.length() > NoteForm.LENGTH || remark.length() > NoteForm.LENGTH) {
				problems.rejectValue("remarks", "workshop.return.too-long");
			}
			else if (!remark.isEmpty()) {
				comments.add(new PassageComment(passage, remark));
			}
			else if (!passage.isEmpty()) {
				problems.rejectValue("remarks", "workshop.return.no-word");
			}
		}
		if (comments.isEmpty() && typedNote().isEmpty() && !problems.hasErrors()) {
			problems.rejectValue("note", "workshop.return.nothing");
		}
		return comments;
	}

}
