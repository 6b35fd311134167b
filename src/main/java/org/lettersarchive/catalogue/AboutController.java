package org.lettersarchive.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What this archive is and how it works.
 */
@Controller
class AboutController {

	@GetMapping("/about")
	String about() {
		return "catalogue/about";
	}

}
