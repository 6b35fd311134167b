package org.lettersarchive.identity;

/**
 * Whoever requires a second factor of everybody has to have one.
 */
class NoSecondFactorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
