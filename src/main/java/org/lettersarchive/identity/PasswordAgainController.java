package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The question for the password before a sensitive act.
 */
@Controller
class PasswordAgainController {

	private final SigningIn signingIn;

	private final OfficeSessions sessions;

	PasswordAgainController(SigningIn signingIn, OfficeSessions sessions) {
		this.signingIn = signingIn;
		this.sessions = sessions;
	}

	/**
	 * Sends the browser on with everything it sent here, for it keeps method and fields
	 * over this kind of redirect.
	 */
	@PostMapping("/admin/password-again")
	ModelAndView goOn(@RequestParam(name = "kept.password", required = false) @Nullable String password,
			CurrentEditor editor, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<KeptForm> waiting = KeptForms.waiting(request);
		SigningIn.Answer answer = this.signingIn.again(editor, (password != null) ? password : "",
				NetworkAddress.of(request));
		if (answer instanceof SigningIn.Known) {
			request.changeSessionId();
			this.sessions.passwordEntered(request.getSession());
			return new ModelAndView(waiting.map((form) -> redirect(form.path(), HttpStatus.TEMPORARY_REDIRECT))
				.orElseGet(() -> redirect(OfficePath.DESK.value(), HttpStatus.SEE_OTHER)));
		}
		waiting.ifPresent((form) -> model.addAttribute(KeptForms.ATTRIBUTE, form));
		SignInController.refuse(answer, model, response);
		return new ModelAndView("admin/identity/password-again", model.asMap());
	}

	private static RedirectView redirect(String path, HttpStatus status) {
		RedirectView redirect = new RedirectView(path, true);
		redirect.setStatusCode(status);
		redirect.setExposeModelAttributes(false);
		return redirect;
	}

}
