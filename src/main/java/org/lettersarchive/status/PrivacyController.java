package org.lettersarchive.status;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the program keeps of its readers and of those who work on the archive.
 */
@Controller
class PrivacyController {

	private final ContactProperties contact;

	PrivacyController(ContactProperties contact) {
		this.contact = contact;
	}

	@GetMapping("/privacy")
	String page(Model model) {
		model.addAttribute("contact", this.contact.given().orElse(null));
		return "status/privacy";
	}

}
