package org.lettersarchive.transcription;

/**
 * The actor's role does not allow it.
 */
public class NotPermittedException extends RuntimeException {

	NotPermittedException(Actor actor) {
		super("The role of %s does not allow it: %s".formatted(actor.name(), actor.role().code()));
	}

}
