package org.lettersarchive.transcription;

/**
 * Identifies a snapshot of a draft.
 */
public record SnapshotId(long value) {
}
