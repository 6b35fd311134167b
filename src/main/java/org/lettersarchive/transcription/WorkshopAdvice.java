package org.lettersarchive.transcription;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the workshop answers where a step is not possible: the page of the text, with the
 * reason.
 */
@ControllerAdvice(basePackageClasses = WorkshopAdvice.class)
class WorkshopAdvice {

	@ExceptionHandler
	String refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes flash) throws IOException {
		if (refused.refusal() == Refusal.UNKNOWN
				|| !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)
				|| path.get("id") == null) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return "error/404";
		}
		flash.addFlashAttribute("problem", "workshop.refused." + refused.refusal().code());
		return "redirect:/admin/transcriptions/" + path.get("id");
	}

	@ExceptionHandler
	void notPermitted(NotPermittedException refused, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
