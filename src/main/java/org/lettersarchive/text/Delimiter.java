package org.lettersarchive.text;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The two ends of what encloses text: of a mark or, where there is none, of a slip.
 */
record Delimiter(@Nullable Mark mark, String opening, String closing) {

	static final Delimiter EMPHASIS = of(Mark.EMPHASIS);

	static final Delimiter SIC = new Delimiter(null, Sic.OPENING, Sic.CLOSING);

	private static final List<Delimiter> PAIRS = List.of(of(Mark.UNCERTAIN), of(Mark.SUPPLIED), of(Mark.DELETED),
			of(Mark.INSERTED), SIC);

	static Optional<Delimiter> openingAt(String source, int at) {
		return PAIRS.stream().filter((pair) -> source.startsWith(pair.opening, at)).findFirst();
	}

	static Optional<Delimiter> closingAt(String source, int at) {
		return PAIRS.stream().filter((pair) -> source.startsWith(pair.closing, at)).findFirst();
	}

	private static Delimiter of(Mark mark) {
		return new Delimiter(mark, mark.opening(), mark.closing());
	}

}
