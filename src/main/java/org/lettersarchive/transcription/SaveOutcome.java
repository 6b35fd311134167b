package org.lettersarchive.transcription;

import org.lettersarchive.identity.EditorId;

/**
 * What became of a save.
 */
public sealed interface SaveOutcome {

	/**
	 * The text is the draft now.
	 *
	 * @param version what the next save is based on
	 */
	record Saved(int version) implements SaveOutcome {
	}

	/**
	 * Somebody else had saved first. The draft stays as it was, and the text that came
	 * too late is kept beside it.
	 *
	 * @param base the text that both began with
	 * @param theirs the draft as it is
	 * @param theirsBy who saved it last
	 * @param mine the text that came too late
	 * @param snapshot where it is kept
	 * @param version what a save of the merged text is based on
	 */
	record Conflict(String base, String theirs, EditorId theirsBy, String mine, SnapshotId snapshot,
			int version) implements SaveOutcome {
	}

}
