package org.lettersarchive.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The rule that everybody has to have a second factor, with the question whether one
 * means it.
 */
@Controller
class SecondFactorRuleController {

	private final RequiringSecondFactor requiring;

	private final OwnSecondFactor own;

	SecondFactorRuleController(RequiringSecondFactor requiring, OwnSecondFactor own) {
		this.requiring = requiring;
		this.own = own;
	}

	@GetMapping("/admin/people/second-factor")
	String ask(CurrentEditor editor, Model model) {
		model.addAttribute("required", this.requiring.isRequired());
		model.addAttribute("own", this.own.exists(editor));
		return "admin/identity/second-factor-rule";
	}

	@PasswordJustEntered
	@PostMapping("/admin/people/second-factor")
	String change(@RequestParam(defaultValue = "false") boolean required, CurrentEditor editor,
			RedirectAttributes flash) {
		try {
			this.requiring.require(required, editor);
			flash.addFlashAttribute("notice",
					required ? "second-factor-rule.now-required" : "second-factor-rule.no-longer-required");
		}
		catch (NoSecondFactorException _) {
			flash.addFlashAttribute("problem", "second-factor-rule.own-first");
		}
		return "redirect:/admin/people";
	}

}
