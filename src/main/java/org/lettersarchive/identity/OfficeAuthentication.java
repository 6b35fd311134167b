package org.lettersarchive.identity;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
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

	OfficeAuthentication(OfficeSessions sessions, Editors editors) {
		this.sessions = sessions;
		this.editors = editors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && this.sessions.isSomebodys(session)) {
			Optional<CurrentEditor> editor = this.sessions.editor(session)
				.flatMap(this.editors::findById)
				.filter(Editor::isActive)
				.filter((person) -> this.sessions.beganWithPresentPassword(session, person))
				.map(Editor::asCurrent);
			editor.ifPresentOrElse(OfficeAuthentication::recognise, session::invalidate);
		}
		chain.doFilter(request, response);
	}

	private static void recognise(CurrentEditor editor) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(editor, null,
				AuthorityUtils.createAuthorityList(editor.role().authority())));
		SecurityContextHolder.setContext(context);
	}

}
