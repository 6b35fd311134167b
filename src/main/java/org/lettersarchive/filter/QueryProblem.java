package org.lettersarchive.filter;

/**
 * What is wrong with one value of a {@link LetterQuery}.
 *
 * @param field the name of the value
 * @param message the key of the sentence that says what is wrong
 * @param value the value as it was typed, shortened
 */
public record QueryProblem(String field, String message, String value) {

	public static QueryProblem of(String field, String message, String value) {
		return new QueryProblem(field, "letters.problem." + message,
				(value.length() > 60) ? value.substring(0, 60) + "…" : value);
	}

}
