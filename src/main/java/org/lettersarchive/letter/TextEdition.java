package org.lettersarchive.letter;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.source.SourceId;

/**
 * A text of a letter as it goes to the public.
 *
 * @param letter the letter
 * @param witness the source that carries the text
 * @param language a BCP 47 tag
 * @param kind whether it is a translation
 * @param translatedFrom what a translation was made from, in words
 * @param body the text in its canonical form
 * @param credit whom to credit besides those who transcribed and reviewed it
 * @param rights a statement of rightsstatements.org
 * @param publication the number of this publication among those of the letter
 * @param revision the number of the revision among those of its transcription
 * @param revisionHash the hash of the entry of the history that publishes it
 * @param transcribedBy the names of those who wrote it
 * @param reviewedBy the name of whoever published it
 * @param note a note for the reader, or empty
 * @param publishedAt when it is published
 */
public record TextEdition(LetterId letter, SourceId witness, String language, TextKind kind,
		@Nullable String translatedFrom, String body, @Nullable String credit, String rights, int publication,
		int revision, String revisionHash, String transcribedBy, String reviewedBy, String note, Instant publishedAt) {

	public TextEdition {
		if (body.isBlank() || publication < 1 || revision < 1) {
			throw new IllegalArgumentException("An edition has a text and numbers");
		}
	}

}
