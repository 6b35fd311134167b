package org.lettersarchive.letter;

import java.util.List;

/**
 * What the public can see of these letters is about to change. Published as an event of
 * the application, within the transaction that makes the change.
 */
public record PublishedLettersChanged(List<LetterId> letters) {

	public PublishedLettersChanged {
		letters = List.copyOf(letters);
	}

}
