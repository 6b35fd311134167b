package org.lettersarchive.harvest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

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

	private final List<DataSection> sections;

	DataController(SiteAddress address, List<DataSection> sections) {
		this.address = address;
		this.sections = sections;
	}

	@GetMapping(path = "/data", produces = MediaType.TEXT_HTML_VALUE)
	String page(Model model, HttpServletRequest request) {
		model.addAttribute("root", this.address.of("", request));
		model.addAttribute("sections", this.sections.stream().flatMap(DataController::filled).toList());
		return "harvest/data";
	}

	private static Stream<FilledSection> filled(DataSection section) {
		return section.content().stream().map((content) -> new FilledSection(section.template(), content));
	}

	@GetMapping("/openapi.json")
	ResponseEntity<String> openApi(HttpServletRequest request) throws IOException {
		String description = new ClassPathResource("schemas/openapi.json").getContentAsString(StandardCharsets.UTF_8);
		return Answers.of(Format.JSON, description.replace("https://archive.invalid", this.address.of("", request)));
	}

	/**
	 * A section with what it shows.
	 */
	public record FilledSection(String template, Object content) {

	}

}
