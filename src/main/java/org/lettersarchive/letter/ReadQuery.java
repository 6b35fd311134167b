package org.lettersarchive.letter;

import java.util.List;

/**
 * A {@link LetterQuery} that was made sense of; what could not be understood is left out
 * and named as a problem.
 */
public record ReadQuery(LetterFilter filter, QueryNames names, LetterOrder order, long page, int size,
		List<QueryProblem> problems) {
}
