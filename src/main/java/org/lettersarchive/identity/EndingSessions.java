package org.lettersarchive.identity;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ends the sessions that began under a password, role or right that no longer holds. The
 * one in which the change is made stays.
 */
@Component
class EndingSessions {

	private final OfficeSessions sessions;

	EndingSessions(OfficeSessions sessions) {
		this.sessions = sessions;
	}

	@TransactionalEventListener
	void accessChanged(AccessChanged change) {
		String present = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.map(RequestAttributes::getSessionId)
			.orElse("");
		this.sessions.endOthers(change.editor(), present);
	}

}
