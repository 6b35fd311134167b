package org.lettersarchive.accession;

/**
 * Nothing can be made of an uploaded file.
 */
class UnusableFileException extends RuntimeException {

	private final String code;

	UnusableFileException(String code) {
		super(code);
		this.code = code;
	}

	/**
	 * What is wrong, as {@link Problem#code()}.
	 */
	String code() {
		return this.code;
	}

}
