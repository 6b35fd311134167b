package org.lettersarchive.chronology;

/**
 * A text that is no date in the supported part of EDTF.
 */
public class InvalidDateException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	InvalidDateException(String edtf) {
		super("Not a date in EDTF: " + edtf.substring(0, Math.min(edtf.length(), 60)));
	}

}
