package org.lettersarchive.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page of the office its {@link Office} under the name {@code office}, and
 * offers a kept form no more once it has been sent on and taken.
 */
@Component
class OfficeInterceptor implements HandlerInterceptor {

	private final OfficeSessions sessions;

	OfficeInterceptor(OfficeSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view == null || view.getViewName() == null) {
			return;
		}
		if (view.getViewName().startsWith("redirect:")) {
			forgetWhatWasSentOn(request);
		}
		else {
			CurrentEditorResolver.current()
				.ifPresent((editor) -> view.addObject("office",
						new Office(editor, room(request), SecondFactorGate.isEnrolling())));
		}
	}

	// A form that was refused is answered with its page, not with a redirect.
	private void forgetWhatWasSentOn(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null && request.getParameter(KeptForms.SENT_ON) != null) {
			this.sessions.forgetKept(session);
		}
	}

	private static String room(HttpServletRequest request) {
		String[] parts = OfficePath.asked(request).split("/", 4);
		return (parts.length > 2) ? parts[2] : "";
	}

}
