package org.lettersarchive.transcription;

/**
 * Something cannot be done to a text as it is.
 */
public class RefusedException extends RuntimeException {

	private final Refusal refusal;

	RefusedException(Refusal refusal) {
		super(refusal.code());
		this.refusal = refusal;
	}

	public Refusal refusal() {
		return this.refusal;
	}

}
