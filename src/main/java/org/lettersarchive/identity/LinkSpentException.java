package org.lettersarchive.identity;

/**
 * A one-time link is unknown, used, revoked or has expired; which of these, nobody is
 * told.
 */
class LinkSpentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
