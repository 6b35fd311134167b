package org.lettersarchive.status;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How the archive stands, for people and for programs.
 */
@Controller
class StatusController {

	private final StatusReport report;

	private final SiteAddress address;

	StatusController(StatusReport report, SiteAddress address) {
		this.report = report;
		this.address = address;
	}

	@GetMapping(path = "/status", produces = MediaType.TEXT_HTML_VALUE)
	String page(Model model) {
		model.addAttribute("archive", this.report.now());
		return "status/status";
	}

	@GetMapping(path = "/status", produces = Format.Types.JSON)
	ResponseEntity<StatusDocument> json(HttpServletRequest request) {
		String schema = this.address.of("/schemas/archive-1.json#status", SiteLanguage.ENGLISH, request);
		return ResponseEntity.ok()
			.contentType(Format.JSON.contentType())
			.body(StatusDocument.of(this.report.now(), schema, this.address.of("/status.json", request)));
	}

}
