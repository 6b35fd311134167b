package org.lettersarchive.letter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads what letters are found by before the site says that it is ready, so that no
 * reader waits for that.
 */
@Component
@ConditionalOnWebApplication
class LetterStatesWarming {

	private final LetterStates states;

	LetterStatesWarming(LetterStates states) {
		this.states = states;
	}

	@EventListener(ApplicationStartedEvent.class)
	void read() {
		this.states.present();
	}

}
