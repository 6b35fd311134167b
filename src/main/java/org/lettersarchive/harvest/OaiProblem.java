package org.lettersarchive.harvest;

/**
 * Why a request of a harvester cannot be answered, by a code of OAI-PMH.
 */
class OaiProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	OaiProblem(String code, String message) {
		super(message);
		this.code = code;
	}

	static OaiProblem badArgument(String message) {
		return new OaiProblem("badArgument", message);
	}

	String code() {
		return this.code;
	}

}
