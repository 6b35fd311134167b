package org.lettersarchive.identity;

/**
 * What was entered in a field cannot be taken; the page says why beside it.
 */
class FieldProblemException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String message;

	/**
	 * Reports a problem.
	 * @param field the name of the field
	 * @param message the key of the message
	 */
	FieldProblemException(String field, String message) {
		super(field + ": " + message);
		this.field = field;
		this.message = message;
	}

	String field() {
		return this.field;
	}

	String message() {
		return this.message;
	}

}
