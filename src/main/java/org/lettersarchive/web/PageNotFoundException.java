package org.lettersarchive.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is nothing at the requested address; the page says what kind of thing was looked
 * for.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	/**
	 * Reports that something is missing.
	 * @param kind what was looked for, the last part of a message key
	 * {@code error.not-found.…}
	 */
	public PageNotFoundException(String kind) {
		super("No such " + kind);
		this.kind = kind;
	}

	String kind() {
		return this.kind;
	}

}
