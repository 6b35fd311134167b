package org.lettersarchive.identity;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.lettersarchive.web.SiteProperties;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The own second factor. What is secret is shown in answer to a form and not after a
 * redirect, which would have to keep it somewhere.
 */
@Controller
class SecondFactorController {

	static final String PATH = "/admin/account/second-factor";

	private static final String PAGE = "admin/identity/second-factor";

	private static final String SECRET_PAGE = "admin/identity/second-factor-secret";

	private static final String CODES_PAGE = "admin/identity/recovery-codes";

	private final Enrolling enrolling;

	private final Releasing releasing;

	private final OwnSecondFactor own;

	private final SecretSafe safe;

	private final OfficeSessions sessions;

	private final SiteProperties site;

	SecondFactorController(Enrolling enrolling, Releasing releasing, OwnSecondFactor own, SecretSafe safe,
			OfficeSessions sessions, SiteProperties site) {
		this.enrolling = enrolling;
		this.releasing = releasing;
		this.own = own;
		this.safe = safe;
		this.sessions = sessions;
		this.site = site;
	}

	@GetMapping(PATH)
	String show(CurrentEditor editor, Model model) {
		model.addAttribute(new CodeForm(null));
		return state(editor, model);
	}

	@PasswordJustEntered
	@PostMapping(PATH)
	String offer(@ModelAttribute CodeForm codeForm, BindingResult problems, CurrentEditor editor, Model model,
			HttpServletRequest request) {
		if (!this.safe.hasKey()) {
			return state(editor, model);
		}
		try {
			String offered = this.enrolling.offer(editor, codeForm.typed(), NetworkAddress.of(request));
			this.sessions.offer(offered, request.getSession());
			return secret(offered, editor, model);
		}
		catch (FieldProblemException problem) {
			problems.rejectValue(problem.field(), problem.message());
			return state(editor, model);
		}
	}

	@PasswordJustEntered
	@PostMapping(PATH + "/confirmation")
	String confirm(@ModelAttribute CodeForm codeForm, BindingResult problems, CurrentEditor editor, HttpSession session,
			Model model) {
		Optional<String> offered = this.sessions.offered(session);
		if (offered.isEmpty()) {
			return "redirect:" + PATH;
		}
		try {
			Enrolling.Enrolled enrolled = this.enrolling.confirm(editor, offered.get(), codeForm.typed());
			this.sessions.secondFactorChanged(session, enrolled.mark());
			return recoveryCodes(enrolled.recoveryCodes(), session, model);
		}
		catch (FieldProblemException problem) {
			problems.rejectValue(problem.field(), problem.message());
			return secret(offered.get(), editor, model);
		}
	}

	@PasswordJustEntered
	@PostMapping(PATH + "/recovery-codes")
	String renewRecoveryCodes(@ModelAttribute CodeForm codeForm, BindingResult problems, CurrentEditor editor,
			HttpServletRequest request, Model model) {
		try {
			return recoveryCodes(
					this.enrolling.renewRecoveryCodes(editor, codeForm.typed(), NetworkAddress.of(request)),
					request.getSession(), model);
		}
		catch (FieldProblemException problem) {
			problems.rejectValue(problem.field(), problem.message());
			return state(editor, model);
		}
	}

	@PasswordJustEntered
	@PostMapping(PATH + "/removal")
	String remove(@ModelAttribute CodeForm codeForm, BindingResult problems, CurrentEditor editor,
			HttpServletRequest request, Model model, RedirectAttributes flash) {
		try {
			this.releasing.remove(editor, codeForm.typed(), NetworkAddress.of(request));
			flash.addFlashAttribute("notice", "second-factor.removed");
			return "redirect:" + PATH;
		}
		catch (FieldProblemException problem) {
			problems.rejectValue(problem.field(), problem.message());
			return state(editor, model);
		}
	}

	private String state(CurrentEditor editor, Model model) {
		model.addAttribute("state", this.own.of(editor));
		return PAGE;
	}

	private String secret(String offered, CurrentEditor editor, Model model) {
		return this.safe.unlock(offered, editor.id()).map((secret) -> {
			model.addAttribute("secret", OfferedSecret.of(secret, this.site.name(), this.own.signInName(editor)));
			return SECRET_PAGE;
		}).orElse("redirect:" + PATH);
	}

	private String recoveryCodes(List<RecoveryCode> codes, HttpSession session, Model model) {
		model.addAttribute("codes", codes.stream().map(RecoveryCode::inGroups).toList());
		model.addAttribute("waiting", this.sessions.kept(session).isPresent());
		return CODES_PAGE;
	}

}
