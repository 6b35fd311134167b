package org.lettersarchive.text;

import java.util.List;

/**
 * What was read from a TEI document, and what could not be taken over from it.
 */
public record TeiReading(LetterText text, List<TeiLoss> losses) {

	public TeiReading {
		losses = List.copyOf(losses);
	}

}
