package org.lettersarchive.identity;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the office answers to somebody it does not know, or whose form is older than the
 * session: the way to the sign-in page, or that page with what was sent. Who has to set
 * up a second factor first is led there.
 */
class AskingWho implements AuthenticationEntryPoint, AccessDeniedHandler {

	static final String SIGN_IN = "/admin/sign-in";

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final OfficeSessions sessions;

	AskingWho(OfficeSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
			throws IOException {
		if (READING.contains(request.getMethod())) {
			response.sendRedirect(request.getContextPath() + SIGN_IN + back(request));
		}
		else {
			askWithForm(request, response);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		if (denied instanceof CsrfException) {
			askWithForm(request, response);
		}
		else if (SecondFactorGate.isEnrolling()) {
			leadToSecondFactor(request, response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	// What was sent waits until the second factor is set up.
	private void leadToSecondFactor(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getHeader("HX-Request") != null) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		if (!READING.contains(request.getMethod())) {
			KeptForms.sent(request).ifPresent((form) -> this.sessions.keep(form, request.getSession()));
		}
		response.sendRedirect(request.getContextPath() + SecondFactorController.PATH);
	}

	private static String back(HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return OfficePath.of(OfficePath.asked(request) + query)
			.filter((path) -> !path.equals(OfficePath.DESK))
			.map((path) -> "?to=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
			.orElse("");
	}

	private static void askWithForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String path = OfficePath.asked(request);
		if (path.equals("/admin/sign-out") || path.startsWith("/admin/continue")) {
			response.sendRedirect(request.getContextPath() + SIGN_IN);
		}
		else if (OfficePath.isDoor(path) && !path.equals(SIGN_IN) && !path.equals(CodeController.PATH)
				&& !path.equals("/admin/password-again")) {
			response.sendRedirect(request.getContextPath() + path + "?again");
		}
		else {
			request.setAttribute(KeptForms.ATTRIBUTE, kept(path, request));
			makeToken(request);
			response.sendError(HttpStatus.UNAUTHORIZED.value());
		}
	}

	private static @Nullable KeptForm kept(String path, HttpServletRequest request) {
		return (switch (path) {
			case SIGN_IN, CodeController.PATH -> KeptForms.carried(request);
			case "/admin/password-again" -> KeptForms.waiting(request);
			default -> KeptForms.sent(request);
		}).orElse(null);
	}

	// While the session can still be saved: the error page comes after that.
	static void makeToken(HttpServletRequest request) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
	}

}
