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
 * The invitations that are open, and new ones.
 */
@Controller
class InvitationsController {

	private static final String PAGE = "admin/identity/invitations";

	private final Inviting inviting;

	private final OfficeAddress address;

	InvitationsController(Inviting inviting, OfficeAddress address) {
		this.inviting = inviting;
		this.address = address;
	}

	@GetMapping("/admin/invitations")
	String list(Model model) {
		model.addAttribute(new RoleForm(Role.TRANSCRIBER.code()));
		model.addAttribute("open", this.inviting.open());
		return PAGE;
	}

	/**
	 * Shows the link on the page itself: a redirect would have to keep it somewhere.
	 */
	@PasswordJustEntered
	@PostMapping("/admin/invitations")
	String invite(@ModelAttribute RoleForm roleForm, BindingResult problems, CurrentEditor editor, Model model,
			HttpServletRequest request) {
		Optional<LinkToken> token = roleForm.chosen(problems).map((role) -> this.inviting.invite(role, editor));
		token.ifPresent((secret) -> model.addAttribute("link",
				this.address.of("/admin/invitation/" + secret.value(), request)));
		model.addAttribute("open", this.inviting.open());
		return PAGE;
	}

	@PasswordJustEntered
	@PostMapping("/admin/invitations/{id}/revocation")
	String revoke(@PathVariable UUID id, RedirectAttributes flash) {
		this.inviting.revoke(id);
		flash.addFlashAttribute("notice", "invitations.revoked");
		return "redirect:/admin/invitations";
	}

}
