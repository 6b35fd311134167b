package org.lettersarchive.preservation;

/**
 * An archive on which somebody has worked is not overwritten.
 */
public class NotEmptyException extends Exception {

	NotEmptyException() {
		super("The archive is not empty");
	}

}
