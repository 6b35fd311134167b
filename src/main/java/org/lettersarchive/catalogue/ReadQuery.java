package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterOrder;

/**
 * A {@link LetterQuery} that was made sense of; what could not be understood is left out
 * and named as a problem.
 */
record ReadQuery(LetterFilter filter, LetterOrder order, long page, int size, List<QueryProblem> problems) {

	Optional<QueryProblem> problem(String field) {
		return this.problems.stream().filter((problem) -> problem.field().equals(field)).findFirst();
	}

}
