package org.lettersarchive.transcription;

import org.lettersarchive.vocabulary.Coded;

/**
 * Where the work on a text stands. A text may be published while the next revision of it
 * is in work.
 */
public enum ReviewState implements Coded {

	/** Somebody writes. */
	DRAFT,
	/** The latest revision waits for review. */
	SUBMITTED,
	/** The latest revision was returned with comments. */
	RETURNED,
	/** The latest revision is published. */
	PUBLISHED,
	/** What was published was withdrawn, and nothing was written since. */
	WITHDRAWN

}
