package org.lettersarchive.letter;

/**
 * How many letters a correspondent wrote and received.
 *
 * @param written how many letters name the person as sender
 * @param writtenOpen how many of these are not fully established
 * @param received how many letters name the person as recipient
 * @param receivedOpen how many of these are not fully established
 */
public record CorrespondentTally(long written, long writtenOpen, long received, long receivedOpen) {

	/** Nothing written and nothing received. */
	public static final CorrespondentTally NONE = new CorrespondentTally(0, 0, 0, 0);

}
