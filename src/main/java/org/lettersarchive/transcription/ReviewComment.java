package org.lettersarchive.transcription;

import java.time.Instant;

/**
 * A comment on a revision that was returned, with who made it and when.
 */
public record ReviewComment(int revision, PassageComment on, String by, Instant at) {
}
