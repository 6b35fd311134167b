package org.lettersarchive.identity;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks for the password before a sensitive act, and keeps what was sent.
 */
@Component
class PasswordAgainInterceptor implements HandlerInterceptor {

	/**
	 * The attribute that tells the page to ask for the password alone.
	 */
	static final String ATTRIBUTE = "passwordAgain";

	private final OfficeSessions sessions;

	PasswordAgainInterceptor(OfficeSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!(handler instanceof HandlerMethod method && method.hasMethodAnnotation(PasswordJustEntered.class))
				|| this.sessions.passwordWasJustEntered(request.getSession())) {
			return true;
		}
		request.setAttribute(KeptForms.ATTRIBUTE, KeptForms.sent(request).orElse(null));
		request.setAttribute(ATTRIBUTE, true);
		AskingWho.makeToken(request);
		response.sendError(HttpStatus.UNAUTHORIZED.value());
		return false;
	}

}
