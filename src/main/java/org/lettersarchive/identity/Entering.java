package org.lettersarchive.identity;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the pages behind one-time links have in common: the link may be spent, a field may
 * not do, or it works and one can sign in.
 */
final class Entering {

	private Entering() {
	}

	static String spent(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "admin/identity/link-spent";
	}

	/**
	 * Uses a link.
	 * @return the view to choose
	 */
	static String enter(Runnable use, String page, String notice, BindingResult problems, HttpServletResponse response,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return page;
		}
		try {
			use.run();
		}
		catch (LinkSpentException _) {
			return spent(response);
		}
		catch (FieldProblemException problem) {
			problems.rejectValue(problem.field(), problem.message());
			return page;
		}
		catch (DataIntegrityViolationException _) {
			// Somebody else took the name a moment ago.
			problems.rejectValue("signInName", "join.name-taken");
			return page;
		}
		flash.addFlashAttribute("notice", notice);
		return "redirect:/admin/sign-in";
	}

}
