package org.lettersarchive.text;

import java.util.List;

/**
 * A text as it was understood, with remarks on what looks like a mistake.
 */
public record ParsedText(LetterText text, List<Remark> remarks) {

	public ParsedText {
		remarks = List.copyOf(remarks);
	}

}
