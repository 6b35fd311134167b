package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which somebody who lost a password chooses another.
 */
@Controller
class NewPasswordController {

	private static final String PAGE = "admin/identity/new-password";

	private final RenewingPassword renewing;

	NewPasswordController(RenewingPassword renewing) {
		this.renewing = renewing;
	}

	@GetMapping("/admin/new-password/{token}")
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		Optional<CurrentEditor> owner = this.renewing.owner(new LinkToken(token));
		if (owner.isEmpty()) {
			return Entering.spent(response);
		}
		model.addAttribute("owner", owner.get().name());
		model.addAttribute(new NewPasswordForm(null, null));
		return PAGE;
	}

	@PostMapping("/admin/new-password/{token}")
	String renew(@PathVariable String token, @ModelAttribute NewPasswordForm newPasswordForm, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		newPasswordForm.compare(problems);
		this.renewing.owner(new LinkToken(token)).ifPresent((owner) -> model.addAttribute("owner", owner.name()));
		return Entering.enter(() -> this.renewing.renew(new LinkToken(token), newPasswordForm.typedPassword()), PAGE,
				"new-password.done", problems, response, flash);
	}

}
