package org.lettersarchive.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The list of the people who work, or worked, on the archive.
 */
@Controller
class PeopleController {

	private final Staffing staffing;

	PeopleController(Staffing staffing) {
		this.staffing = staffing;
	}

	@GetMapping("/admin/people")
	String list(Model model) {
		model.addAttribute("people", this.staffing.people());
		return "admin/identity/people";
	}

}
