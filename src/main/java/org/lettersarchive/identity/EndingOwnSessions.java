package org.lettersarchive.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;

/**
 * Signs a person out: here, or where the person is signed in as well.
 */
@Service
class EndingOwnSessions {

	private final OfficeSessions sessions;

	private final Acts acts;

	EndingOwnSessions(OfficeSessions sessions, Acts acts) {
		this.sessions = sessions;
		this.acts = acts;
	}

	void signOut(HttpServletRequest request) {
		if (CurrentEditorResolver.current().isPresent()) {
			this.acts.did(ActKind.SIGNED_OUT);
		}
		this.sessions.end(request);
	}

	/**
	 * Ends one session.
	 * @param handle what {@link OpenSession} calls it
	 */
	void end(CurrentEditor person, String handle) {
		if (this.sessions.end(person.id(), handle)) {
			this.acts.did(ActKind.SESSION_ENDED);
		}
	}

	void endOthers(CurrentEditor person, HttpSession present) {
		if (this.sessions.endOthers(person.id(), present.getId())) {
			this.acts.did(ActKind.SESSIONS_ENDED);
		}
	}

}
