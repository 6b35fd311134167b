package org.lettersarchive.identity;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One person, and what an administrator decides about them.
 */
@Controller
class PersonController {

	private static final String PAGE = "admin/identity/person";

	private final Staffing staffing;

	private final RenewingPassword renewing;

	private final Releasing releasing;

	private final OfficeAddress address;

	PersonController(Staffing staffing, RenewingPassword renewing, Releasing releasing, OfficeAddress address) {
		this.staffing = staffing;
		this.renewing = renewing;
		this.releasing = releasing;
		this.address = address;
	}

	@GetMapping("/admin/people/{id}")
	String show(@PathVariable UUID id, Model model) {
		Person person = this.staffing.person(new EditorId(id));
		model.addAttribute(person);
		model.addAttribute(new RoleForm(person.role().code()));
		return PAGE;
	}

	@PasswordJustEntered
	@PostMapping("/admin/people/{id}/role")
	String changeRole(@PathVariable UUID id, @ModelAttribute RoleForm roleForm, BindingResult problems,
			RedirectAttributes flash) {
		Optional<Role> role = roleForm.chosen(problems);
		return role
			.map((chosen) -> decide(id, () -> this.staffing.changeRole(new EditorId(id), chosen), "person.role-changed",
					flash))
			.orElseGet(() -> back(id));
	}

	@PasswordJustEntered
	@PostMapping("/admin/people/{id}/deactivation")
	String deactivate(@PathVariable UUID id, RedirectAttributes flash) {
		return decide(id, () -> this.staffing.deactivate(new EditorId(id)), "person.deactivated", flash);
	}

	@PasswordJustEntered
	@PostMapping("/admin/people/{id}/reactivation")
	String reactivate(@PathVariable UUID id, RedirectAttributes flash) {
		return decide(id, () -> this.staffing.reactivate(new EditorId(id)), "person.reactivated", flash);
	}

	@PasswordJustEntered
	@PostMapping("/admin/people/{id}/second-factor-reset")
	String resetSecondFactor(@PathVariable UUID id, CurrentEditor editor, RedirectAttributes flash) {
		try {
			this.releasing.reset(this.staffing.person(new EditorId(id)).id(), editor);
			flash.addFlashAttribute("notice", "person.second-factor-reset");
		}
		catch (OwnSecondFactorException _) {
			flash.addFlashAttribute("problem", "person.second-factor-own");
		}
		return back(id);
	}

	private static String decide(UUID id, Runnable decision, String notice, RedirectAttributes flash) {
		try {
			decision.run();
			flash.addFlashAttribute("notice", notice);
		}
		catch (LastAdministratorException _) {
			flash.addFlashAttribute("problem", "person.last-administrator");
		}
		return back(id);
	}

	private static String back(UUID id) {
		return "redirect:/admin/people/" + id;
	}

	/**
	 * Shows the link on the page itself: a redirect would have to keep it somewhere.
	 */
	@PasswordJustEntered
	@PostMapping("/admin/people/{id}/password-link")
	String link(@PathVariable UUID id, CurrentEditor editor, Model model, HttpServletRequest request) {
		LinkToken token = this.renewing.link(new EditorId(id), editor);
		model.addAttribute("link", this.address.of("/admin/new-password/" + token.value(), request));
		model.addAttribute(this.staffing.person(new EditorId(id)));
		return "admin/identity/password-link";
	}

}
