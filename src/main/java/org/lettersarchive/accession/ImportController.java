package org.lettersarchive.accession;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Imports: what was brought in, and the steps of the next one.
 */
@Controller
class ImportController {

	static final String PATH = "/admin/import";

	private static final int LISTED = 50;

	private final Importing importing;

	private final ImportJobs jobs;

	private final AccessionProperties properties;

	ImportController(Importing importing, ImportJobs jobs, AccessionProperties properties) {
		this.importing = importing;
		this.jobs = jobs;
		this.properties = properties;
	}

	@GetMapping(PATH)
	ModelAndView list() {
		return new ModelAndView("admin/accession/imports").addObject("jobs", this.jobs.latest(LISTED))
			.addObject("megabytes", this.properties.largestFile().toMegabytes());
	}

	@GetMapping(PATH + "/guide")
	ModelAndView guide() {
		return new ModelAndView("admin/accession/guide").addObject("tables", Table.values());
	}

	@PostMapping(PATH)
	ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file, CurrentEditor editor)
			throws IOException {
		if (file == null || file.isEmpty()) {
			ModelAndView page = list().addObject("fileProblem", "accession.file.empty");
			page.setStatus(HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()));
			return page;
		}
		try (InputStream content = file.getInputStream()) {
			UUID id = this.importing.receive(editor, name(file), file.getSize(), content);
			return new ModelAndView("redirect:" + PATH + "/" + id);
		}
	}

	private static String name(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cntrl}", "")
			.strip();
		return last.isEmpty() ? "–" : last.substring(0, Math.min(last.length(), 200));
	}

	@GetMapping(PATH + "/{id}")
	ModelAndView show(@PathVariable UUID id) {
		ImportJob job = this.jobs.find(id).orElseThrow(() -> new PageNotFoundException("import"));
		return new ModelAndView("admin/accession/import").addObject("job", job)
			.addObject("problems", this.jobs.problems(id));
	}

	@PostMapping(PATH + "/{id}/confirmation")
	String confirm(@PathVariable UUID id, CurrentEditor editor, RedirectAttributes flash) {
		return back(id, this.importing.confirm(id, editor), "accession.confirmed", flash);
	}

	@PostMapping(PATH + "/{id}/cancellation")
	String cancel(@PathVariable UUID id, RedirectAttributes flash) {
		return back(id, this.importing.cancel(id), "accession.cancelling", flash);
	}

	@PostMapping(PATH + "/{id}/check")
	String checkAgain(@PathVariable UUID id, RedirectAttributes flash) {
		return back(id, this.importing.checkAgain(id), "accession.checking-again", flash);
	}

	private static String back(UUID id, boolean done, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute(done ? "notice" : "problem", done ? notice : "accession.not-any-more");
		return "redirect:" + PATH + "/" + id;
	}

}
