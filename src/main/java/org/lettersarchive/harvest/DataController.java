package org.lettersarchive.harvest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.SiteAddress;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How to take the archive's data away, for people and for programs.
 */
@Controller
class DataController {

	private final SiteAddress address;

	DataController(SiteAddress address) {
		this.address = address;
	}

	@GetMapping(path = "/data", produces = MediaType.TEXT_HTML_VALUE)
	String page(Model model, HttpServletRequest request) {
		model.addAttribute("root", this.address.of("", request));
		return "harvest/data";
	}

	@GetMapping("/openapi.json")
	ResponseEntity<String> openApi(HttpServletRequest request) throws IOException {
		String description = new ClassPathResource("schemas/openapi.json").getContentAsString(StandardCharsets.UTF_8);
		return Answers.of(Format.JSON, description.replace("https://archive.invalid", this.address.of("", request)));
	}

}
