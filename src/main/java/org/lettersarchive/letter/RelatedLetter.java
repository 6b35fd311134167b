package org.lettersarchive.letter;

/**
 * A reply together with the letter at its other end.
 */
public record RelatedLetter(PublishedReply reply, PublishedLetter letter) {

	/**
	 * Whether that letter is the one that is answered, rather than the one that answers.
	 */
	public boolean isAnswered() {
		return this.reply.answers().equals(this.letter.id());
	}

}
