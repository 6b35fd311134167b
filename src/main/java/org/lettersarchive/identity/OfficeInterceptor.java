package org.lettersarchive.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page of the office its {@link Office} under the name {@code office}.
 */
@Component
class OfficeInterceptor implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getViewName() != null && !view.getViewName().startsWith("redirect:")) {
			CurrentEditorResolver.current()
				.ifPresent((editor) -> view.addObject("office",
						new Office(editor, room(request), SecondFactorGate.isEnrolling())));
		}
	}

	private static String room(HttpServletRequest request) {
		String[] parts = OfficePath.asked(request).split("/", 4);
		return (parts.length > 2) ? parts[2] : "";
	}

}
