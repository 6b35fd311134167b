package org.lettersarchive.identity;

/**
 * Nobody resets the own second factor: it is removed with a code.
 */
class OwnSecondFactorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
