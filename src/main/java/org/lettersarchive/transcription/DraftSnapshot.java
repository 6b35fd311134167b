package org.lettersarchive.transcription;

import java.time.Instant;

import org.lettersarchive.identity.EditorId;

/**
 * What a draft was after a save, or a text that came too late to become the draft.
 *
 * @param id identifies it
 * @param version the version that the save made, or the one that the late text was based
 * on
 * @param lost whether it came too late
 * @param characters how long the text is
 * @param savedBy whose text it is
 * @param savedAt when it was saved
 */
public record DraftSnapshot(SnapshotId id, int version, boolean lost, int characters, EditorId savedBy,
		Instant savedAt) {
}
