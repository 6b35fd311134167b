package org.lettersarchive.identity;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The question for a code, between the right password and the office.
 */
@Controller
class CodeController {

	static final String PATH = "/admin/sign-in/code";

	private static final String PAGE = "admin/identity/code";

	private final CheckingCodes checking;

	private final OfficeSessions sessions;

	CodeController(CheckingCodes checking, OfficeSessions sessions) {
		this.checking = checking;
		this.sessions = sessions;
	}

	@GetMapping(PATH)
	String ask(Model model, HttpServletRequest request) {
		if (this.sessions.entrant(request).isEmpty()) {
			return "redirect:/admin/sign-in";
		}
		this.sessions.kept(request.getSession()).ifPresent((form) -> model.addAttribute(KeptForms.ATTRIBUTE, form));
		return PAGE;
	}

	@PostMapping(PATH)
	@Nullable String enter(@ModelAttribute CodeForm codeForm, Model model, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Optional<KeptForm> kept = KeptForms.carried(request);
		Optional<SigningIn.CodeWanted> entrant = this.sessions.entrant(request);
		if (entrant.isEmpty()) {
			request.setAttribute(KeptForms.ATTRIBUTE, kept.orElse(null));
			AskingWho.makeToken(request);
			response.sendError(HttpStatus.UNAUTHORIZED.value());
			return null;
		}
		SigningIn.Answer answer = this.checking.enter(entrant.get(), codeForm.typed(), NetworkAddress.of(request));
		if (answer instanceof SigningIn.Known known) {
			OfficePath to = this.sessions.wanted(request.getSession());
			this.sessions.begin(known, request);
			return SignInController.goOn(this.sessions, kept, to, request);
		}
		kept.ifPresent((form) -> model.addAttribute(KeptForms.ATTRIBUTE, form));
		SignInController.refuse(answer, model, response);
		return PAGE;
	}

}
