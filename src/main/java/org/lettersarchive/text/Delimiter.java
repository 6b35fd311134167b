package org.lettersarchive.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The two ends of what encloses text: of a mark or, where there is none, of a slip.
 */
record Delimiter(@Nullable Mark mark, String opening, String closing) {

	static final Delimiter EMPHASIS = of(Mark.EMPHASIS);

	static final Delimiter SIC = new Delimiter(null, Sic.OPENING, Sic.CLOSING);

	/** All but the emphasis, whose ends look alike. */
	static final List<Delimiter> PAIRS = List.of(of(Mark.UNCERTAIN), of(Mark.SUPPLIED), of(Mark.DELETED),
			of(Mark.INSERTED), SIC);

	private static Delimiter of(Mark mark) {
		return new Delimiter(mark, mark.opening(), mark.closing());
	}

}
