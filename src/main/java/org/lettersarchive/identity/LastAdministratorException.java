package org.lettersarchive.identity;

/**
 * The last active administrator cannot leave that role.
 */
class LastAdministratorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
