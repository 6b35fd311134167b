package org.lettersarchive.transcription;

/**
 * Identifies a snapshot of a draft.
 */
public record SnapshotId(long value) {

	/**
	 * Reads an id out of an address.
	 */
	public static SnapshotId valueOf(String text) {
		return new SnapshotId(Long.parseLong(text));
	}

}
