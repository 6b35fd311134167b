package org.lettersarchive.preservation;

import java.util.List;
import java.util.UUID;

import org.lettersarchive.identity.CurrentEditor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Packages: what was made, how far the next one is, and the beginning of one.
 */
@Controller
class PackageController {

	private static final String PATH = "/admin/package";

	private static final int LISTED = 50;

	private final OfficePacking packing;

	private final PackageJobs jobs;

	private final PreservationProperties properties;

	PackageController(OfficePacking packing, PackageJobs jobs, PreservationProperties properties) {
		this.packing = packing;
		this.jobs = jobs;
		this.properties = properties;
	}

	@GetMapping(PATH)
	String list(Model model) {
		// A package on which nobody works any more would be waited for in vain.
		this.packing.sayWhatWasInterrupted();
		List<PackageJob> packages = this.jobs.latest(LISTED);
		model.addAttribute("packages", packages);
		model.addAttribute("newest", this.properties.keep());
		packages.stream()
			.filter((each) -> each.state().isRunning())
			.findFirst()
			.ifPresent((running) -> model.addAttribute("job", running));
		return "admin/preservation/packages";
	}

	@PostMapping(PATH)
	String begin(CurrentEditor editor, RedirectAttributes flash) {
		return back(this.packing.begin(editor), "package.begun", "package.one-at-a-time", flash);
	}

	@PostMapping(PATH + "/{id}/cancellation")
	String cancel(@PathVariable UUID id, RedirectAttributes flash) {
		return back(this.packing.cancel(id), "package.cancelling", "package.not-any-more", flash);
	}

	private static String back(boolean done, String notice, String problem, RedirectAttributes flash) {
		flash.addFlashAttribute(done ? "notice" : "problem", done ? notice : problem);
		return "redirect:" + PATH;
	}

}
