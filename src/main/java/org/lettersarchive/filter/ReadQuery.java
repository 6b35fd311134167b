package org.lettersarchive.filter;

import java.util.List;

import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterOrder;

/**
 * A {@link LetterQuery} that was made sense of; what could not be understood is left out
 * and named as a problem.
 */
public record ReadQuery(LetterFilter filter, QueryNames names, LetterOrder order, long page, int size,
		List<QueryProblem> problems) {
}
