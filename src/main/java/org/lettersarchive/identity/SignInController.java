package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The way into the office and out of it.
 */
@Controller
class SignInController {

	private static final String PAGE = "admin/identity/sign-in";

	private final SigningIn signingIn;

	private final OfficeSessions sessions;

	private final EndingOwnSessions ending;

	SignInController(SigningIn signingIn, OfficeSessions sessions, EndingOwnSessions ending) {
		this.signingIn = signingIn;
		this.sessions = sessions;
		this.ending = ending;
	}

	@GetMapping("/admin/sign-in")
	String ask(@ModelAttribute SignInForm form) {
		return CurrentEditorResolver.current().isPresent() ? "redirect:/admin" : PAGE;
	}

	@PostMapping("/admin/sign-in")
	String signIn(@ModelAttribute SignInForm form, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<KeptForm> kept = KeptForms.carried(request);
		SigningIn.Answer answer = this.signingIn.signIn(form.typedName(), form.typedPassword(),
				NetworkAddress.of(request));
		OfficePath to = OfficePath.of(form.to()).orElse(OfficePath.DESK);
		if (answer instanceof SigningIn.Known known) {
			this.sessions.begin(known, request);
			return goOn(this.sessions, kept, to, request);
		}
		if (answer instanceof SigningIn.CodeWanted wanted) {
			this.sessions.beginEntering(wanted, to, request);
			kept.ifPresent((sent) -> this.sessions.keep(sent, request.getSession()));
			return "redirect:" + CodeController.PATH;
		}
		kept.ifPresent((sent) -> model.addAttribute(KeptForms.ATTRIBUTE, sent));
		refuse(answer, model, response);
		return PAGE;
	}

	/**
	 * Leads somebody whose session has begun to what they wanted.
	 */
	static String goOn(OfficeSessions sessions, Optional<KeptForm> kept, OfficePath to, HttpServletRequest request) {
		kept.ifPresent((sent) -> sessions.keep(sent, request.getSession()));
		return "redirect:" + (kept.isPresent() ? "/admin/continue" : to.value());
	}

	/**
	 * Says on a page that asks for a password or a code why it goes no further.
	 */
	static void refuse(SigningIn.Answer answer, Model model, HttpServletResponse response) {
		if (answer instanceof SigningIn.TooManyAttempts tooMany) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
			model.addAttribute("minutes", tooMany.minutes());
		}
		else {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			model.addAttribute("refused", true);
		}
	}

	@PostMapping("/admin/sign-out")
	String signOut(HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		this.ending.signOut(request);
		response.setHeader("Clear-Site-Data", "\"cache\"");
		flash.addFlashAttribute("notice", "sign-in.signed-out");
		return "redirect:/admin/sign-in";
	}

}
