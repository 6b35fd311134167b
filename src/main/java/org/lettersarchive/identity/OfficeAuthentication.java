package org.lettersarchive.identity;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises whoever is signed in. The person is read anew for each request: another
 * role, or none, counts at once.
 */
class OfficeAuthentication extends OncePerRequestFilter {

	private final OfficeSessions sessions;

	private final Editors editors;

	private final SecondFactorGate gate;

	OfficeAuthentication(OfficeSessions sessions, Editors editors, SecondFactorGate gate) {
		this.sessions = sessions;
		this.editors = editors;
		this.gate = gate;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && this.sessions.isSomebodys(session)) {
			Optional<Authentication> somebody = this.sessions.editor(session)
				.flatMap(this.editors::findById)
				.filter(Editor::isActive)
				.filter((person) -> this.sessions.beganWithPresentPassword(session, person))
				.flatMap((person) -> this.gate.authority(session, person)
					.map((authority) -> somebody(person.asCurrent(), authority)));
			somebody.ifPresentOrElse(OfficeAuthentication::recognise, session::invalidate);
		}
		chain.doFilter(request, response);
	}

	private static Authentication somebody(CurrentEditor editor, String authority) {
		return UsernamePasswordAuthenticationToken.authenticated(editor, null,
				AuthorityUtils.createAuthorityList(authority));
	}

	private static void recognise(Authentication somebody) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(somebody);
		SecurityContextHolder.setContext(context);
	}

}
