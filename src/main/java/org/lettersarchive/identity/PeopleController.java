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

	private final RequiringSecondFactor requiring;

	PeopleController(Staffing staffing, RequiringSecondFactor requiring) {
		this.staffing = staffing;
		this.requiring = requiring;
	}

	@GetMapping("/admin/people")
	String list(Model model) {
		model.addAttribute("people", this.staffing.people());
		model.addAttribute("secondFactorRequired", this.requiring.isRequired());
		return "admin/identity/people";
	}

}
