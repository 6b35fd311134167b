package org.lettersarchive.catalogue;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What this archive is and how it works.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class AboutController {

	@GetMapping("/about")
	String about() {
		return "catalogue/about";
	}

}
