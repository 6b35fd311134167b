package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which an invited person joins.
 */
@Controller
class InvitationController {

	private static final String PAGE = "admin/identity/invitation";

	private final Inviting inviting;

	InvitationController(Inviting inviting) {
		this.inviting = inviting;
	}

	@GetMapping("/admin/invitation/{token}")
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		Optional<Role> offered = this.inviting.offered(new LinkToken(token));
		if (offered.isEmpty()) {
			return Entering.spent(response);
		}
		model.addAttribute("offered", offered.get());
		model.addAttribute(JoinForm.empty());
		return PAGE;
	}

	@PostMapping("/admin/invitation/{token}")
	String accept(@PathVariable String token, @Valid @ModelAttribute JoinForm joinForm, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		joinForm.compare(problems);
		this.inviting.offered(new LinkToken(token)).ifPresent((role) -> model.addAttribute("offered", role));
		return Entering.enter(() -> this.inviting.accept(new LinkToken(token), joinForm.person()), PAGE,
				"invitation.done", problems, response, flash);
	}

}
