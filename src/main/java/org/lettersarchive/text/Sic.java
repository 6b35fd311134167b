package org.lettersarchive.text;

import java.util.List;

/**
 * A slip of the writer that is kept as written. The correction is the editor's, and empty
 * if there is none.
 */
public record Sic(List<Inline> written, List<Inline> correction) implements Inline {

	static final String OPENING = "[!";

	static final String CLOSING = "!]";

	public Sic {
		written = Inlines.normal(written);
		correction = Inlines.normal(correction);
		Inlines.requireContent(written);
		Inlines.requireDepth(correction);
	}

}
