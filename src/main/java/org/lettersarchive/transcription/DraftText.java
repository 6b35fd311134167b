package org.lettersarchive.transcription;

import java.time.Instant;

import org.lettersarchive.identity.EditorId;

/**
 * A draft as it is now.
 *
 * @param text the text
 * @param version what a save is based on
 * @param savedBy who saved it last
 * @param savedAt when
 */
public record DraftText(String text, int version, EditorId savedBy, Instant savedAt) {
}
