package org.lettersarchive.web;

import java.time.LocalDate;

import org.lettersarchive.language.LocalText;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What stood at the requested address was withdrawn; the page says when and why.
 */
@ResponseStatus(HttpStatus.GONE)
public class PageGoneException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LocalDate withdrawnOn;

	private final transient LocalText reason;

	public PageGoneException(LocalDate withdrawnOn, LocalText reason) {
		super("Withdrawn on " + withdrawnOn);
		this.withdrawnOn = withdrawnOn;
		this.reason = reason;
	}

	LocalDate withdrawnOn() {
		return this.withdrawnOn;
	}

	LocalText reason() {
		return this.reason;
	}

}
