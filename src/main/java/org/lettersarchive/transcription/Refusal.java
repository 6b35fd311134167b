package org.lettersarchive.transcription;

import org.lettersarchive.vocabulary.Coded;

/**
 * Why something cannot be done to a text as it is.
 */
public enum Refusal implements Coded {

	/** There is no such transcription, revision or source. */
	UNKNOWN,
	/** The letter has a transcription of this witness in this language already. */
	ALREADY_STARTED,
	/** The draft was saved again since the actor saw it. */
	DRAFT_CHANGED,
	/** There is no text. */
	EMPTY,
	/**
	 * There is more text than fits into a letter.
	 */
	TOO_LONG,
	/**
	 * The text is that of the latest revision, which waits for review or is published.
	 */
	NOTHING_CHANGED,
	/** No revision waits for review. */
	NOT_SUBMITTED,
	/** A later revision was submitted since the actor saw it. */
	NOT_LATEST,
	/** Whoever wrote a revision cannot publish it. */
	TWO_PERSONS,
	/** No text of this transcription is published. */
	NOT_PUBLISHED

}
