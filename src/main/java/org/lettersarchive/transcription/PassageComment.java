package org.lettersarchive.transcription;

/**
 * What a reviewer says about a passage.
 *
 * @param passage the passage as it stands in the revision; empty for the text as a whole
 * @param comment what is said of it
 */
public record PassageComment(String passage, String comment) {

	private static final int LONGEST = 4000;

	public PassageComment {
		passage = CanonicalText.asTyped(passage).strip();
		comment = CanonicalText.asTyped(comment).strip();
		if (comment.isEmpty() || comment.length() > LONGEST || passage.length() > LONGEST) {
			throw new IllegalArgumentException("A comment has from 1 to %d characters".formatted(LONGEST));
		}
	}

}
