package org.lettersarchive.audit;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * The log of the office, for administrators.
 */
@Controller
class AuditController {

	private final AuditLog log;

	AuditController(AuditLog log) {
		this.log = log;
	}

	@GetMapping("/admin/audit")
	ModelAndView list(@ModelAttribute AuditQuery auditQuery, BindingResult problems) {
		AuditFilter filter = AuditFilter.read(auditQuery, problems);
		ModelAndView page = new ModelAndView("admin/audit/log");
		if (problems.hasErrors()) {
			page.setStatus(HttpStatusCode.valueOf(HttpStatus.BAD_REQUEST.value()));
		}
		return page.addObject("log", AuditPage.of(this.log.find(filter, AuditPage.SIZE + 1), auditQuery));
	}

}
