package org.lettersarchive.cataloguing;

import java.util.List;

import org.lettersarchive.record.RecordKind;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The records that letters rest on, kind by kind.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class RecordsController {

	private static final int SIZE = 100;

	private static final int LONGEST_QUERY = 100;

	private final RecordLists lists;

	RecordsController(RecordLists lists) {
		this.lists = lists;
	}

	@GetMapping("/admin/records")
	String kinds(Model model) {
		model.addAttribute("tallies", this.lists.tallies());
		return "admin/cataloguing/kinds";
	}

	@GetMapping("/admin/records/{kind}")
	String list(@PathVariable RecordKind kind, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String after, Model model) {
		if (!kind.hasPage() && !after.matches("\\d{0,18}")) {
			throw new PageNotFoundException("page");
		}
		String words = q.replace("\u0000", "").strip();
		if (words.length() > LONGEST_QUERY) {
			words = words.substring(0, LONGEST_QUERY);
		}
		List<RecordLists.Listed> found = this.lists.list(kind, words, after.replace("\u0000", ""), SIZE + 1);
		model.addAttribute("kind", kind);
		model.addAttribute("q", words);
		model.addAttribute("records", found.stream().limit(SIZE).toList());
		model.addAttribute("next", (found.size() > SIZE) ? found.get(SIZE - 1).id() : "");
		return "admin/cataloguing/records";
	}

}
