package org.lettersarchive.preservation;

/**
 * A package is not what it has to be. The message says why in plain words.
 */
public class UnsoundBagException extends Exception {

	UnsoundBagException(String reason) {
		super(reason);
	}

	UnsoundBagException(String reason, Throwable cause) {
		super(reason, cause);
	}

	/**
	 * Why, in a sentence.
	 */
	public String reason() {
		return (getMessage() != null) ? getMessage() : "";
	}

}
