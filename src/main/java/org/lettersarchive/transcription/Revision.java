package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.identity.EditorId;

/**
 * A text as it was submitted for review, for good.
 *
 * @param transcription the transcription it is a revision of
 * @param number counts the revisions of the transcription
 * @param restores the revision whose text it brings back
 * @param submittedBy who submitted it
 * @param submitterName the name at that time
 * @param writers who wrote it
 * @param writerNames their names at that time
 * @param submittedAt when
 * @param note the note for the reviewer
 * @param text the text in its canonical form
 * @param textHash SHA-256 of the text
 * @param hash the hash of its entry in the history
 */
public record Revision(TranscriptionId transcription, int number, @Nullable Integer restores, EditorId submittedBy,
		String submitterName, List<EditorId> writers, String writerNames, Instant submittedAt, String note, String text,
		String textHash, String hash) {

	boolean isBy(EditorId editor) {
		return this.submittedBy.equals(editor) || this.writers.contains(editor);
	}

}
