package org.lettersarchive.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
 * The own name, password and sessions.
 */
@Controller
class AccountController {

	private static final String BACK = "redirect:/admin/account";

	private final Renaming renaming;

	private final ChangingPassword changingPassword;

	private final OwnSecondFactor secondFactor;

	private final OfficeSessions sessions;

	private final EndingOwnSessions ending;

	AccountController(Renaming renaming, ChangingPassword changingPassword, OwnSecondFactor secondFactor,
			OfficeSessions sessions, EndingOwnSessions ending) {
		this.renaming = renaming;
		this.changingPassword = changingPassword;
		this.secondFactor = secondFactor;
		this.sessions = sessions;
		this.ending = ending;
	}

	@GetMapping("/admin/account")
	String show(CurrentEditor editor, HttpSession session, Model model) {
		model.addAttribute("sessions", this.sessions.of(editor.id(), session));
		model.addAttribute("secured", this.secondFactor.exists(editor));
		return "admin/identity/account";
	}

	@GetMapping("/admin/account/name")
	String askName(CurrentEditor editor, Model model) {
		model.addAttribute(new NameForm(editor.name()));
		return "admin/identity/account-name";
	}

	@PostMapping("/admin/account/name")
	String rename(@Valid @ModelAttribute NameForm nameForm, BindingResult problems, CurrentEditor editor,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return "admin/identity/account-name";
		}
		this.renaming.rename(editor.id(), nameForm.typedName());
		flash.addFlashAttribute("notice", "account.renamed");
		return BACK;
	}

	@GetMapping("/admin/account/password")
	String askPassword(Model model) {
		model.addAttribute(new OwnPasswordForm(null, null, null));
		return "admin/identity/account-password";
	}

	@PostMapping("/admin/account/password")
	String changePassword(@ModelAttribute OwnPasswordForm ownPasswordForm, BindingResult problems, CurrentEditor editor,
			HttpServletRequest request, RedirectAttributes flash) {
		ownPasswordForm.compare(problems);
		if (!problems.hasErrors()) {
			try {
				String mark = this.changingPassword.change(editor, ownPasswordForm.typedOldPassword(),
						ownPasswordForm.typedPassword(), NetworkAddress.of(request));
				this.sessions.passwordChanged(request.getSession(), mark);
				flash.addFlashAttribute("notice", "account.password-changed");
				return BACK;
			}
			catch (FieldProblemException problem) {
				problems.rejectValue(problem.field(), problem.message());
			}
		}
		return "admin/identity/account-password";
	}

	@PostMapping("/admin/account/sessions/{handle}/end")
	String end(@PathVariable String handle, CurrentEditor editor, RedirectAttributes flash) {
		this.ending.end(editor, handle);
		flash.addFlashAttribute("notice", "account.session-ended");
		return BACK;
	}

	@PostMapping("/admin/account/sessions/end-others")
	String endOthers(CurrentEditor editor, HttpSession session, RedirectAttributes flash) {
		this.ending.endOthers(editor, session);
		flash.addFlashAttribute("notice", "account.others-ended");
		return BACK;
	}

}
