package org.lettersarchive.identity;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows somebody who has signed in what they were sending when they had to.
 */
@Controller
class ContinueController {

	private final OfficeSessions sessions;

	ContinueController(OfficeSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping("/admin/continue")
	String show(HttpSession session, Model model) {
		Optional<KeptForm> kept = this.sessions.kept(session);
		kept.ifPresent((form) -> model.addAttribute(KeptForms.ATTRIBUTE, form));
		return kept.isPresent() ? "admin/identity/continue" : "redirect:/admin";
	}

	@PostMapping("/admin/continue/discard")
	String discard(HttpSession session) {
		this.sessions.forgetKept(session);
		return "redirect:/admin";
	}

}
