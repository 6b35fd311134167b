package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what a session may reach that began with the right password: everything its person
 * may, nothing, or nothing but the way to a second factor.
 */
@Component
class SecondFactorGate {

	/**
	 * The authority of somebody who has to set up a second factor first.
	 */
	static final String ENROLLING = "ENROLLING";

	private final SecondFactors factors;

	private final OfficeRules rules;

	private final OfficeSessions sessions;

	SecondFactorGate(SecondFactors factors, OfficeRules rules, OfficeSessions sessions) {
		this.factors = factors;
		this.rules = rules;
		this.sessions = sessions;
	}

	/**
	 * The authority of a person in a session; none if the session did not begin with the
	 * second factor that the person has.
	 */
	Optional<String> authority(HttpSession session, Editor editor) {
		Optional<SecondFactor> factor = this.factors.find(editor.id());
		if (factor.isPresent()) {
			return factor.filter((present) -> this.sessions.beganWithSecondFactor(session, present.mark()))
				.map((_) -> editor.role().authority());
		}
		return Optional.of(this.rules.requireSecondFactor() ? ENROLLING : editor.role().authority());
	}

	/**
	 * Whether whoever asks has to set up a second factor first.
	 */
	static boolean isEnrolling() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getAuthorities()
			.stream()
			.anyMatch((authority) -> ENROLLING.equals(authority.getAuthority()));
	}

}
