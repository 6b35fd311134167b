package org.lettersarchive.identity;

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
 * The page on which the first administrator is made.
 */
@Controller
class SetUpController {

	private static final String PAGE = "admin/identity/set-up";

	private final SettingUp settingUp;

	SetUpController(SettingUp settingUp) {
		this.settingUp = settingUp;
	}

	@GetMapping("/admin/set-up/{token}")
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		if (!this.settingUp.isOpen(new LinkToken(token))) {
			return Entering.spent(response);
		}
		model.addAttribute(JoinForm.empty());
		return PAGE;
	}

	@PostMapping("/admin/set-up/{token}")
	String begin(@PathVariable String token, @Valid @ModelAttribute JoinForm joinForm, BindingResult problems,
			HttpServletResponse response, RedirectAttributes flash) {
		joinForm.compare(problems);
		return Entering.enter(() -> this.settingUp.begin(new LinkToken(token), joinForm.person()), PAGE, "set-up.done",
				problems, response, flash);
	}

}
