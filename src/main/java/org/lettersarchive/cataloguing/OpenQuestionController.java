package org.lettersarchive.cataloguing;

import java.util.Arrays;
import java.util.List;

import org.lettersarchive.web.PageNotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The records that one question is open for.
 */
@Controller
class OpenQuestionController {

	private static final int SIZE = 50;

	private final OpenQuestions questions;

	OpenQuestionController(OpenQuestions questions) {
		this.questions = questions;
	}

	@GetMapping("/admin/questions/{code}")
	@PreAuthorize("hasRole('EDITOR')")
	String list(@PathVariable String code, @RequestParam(defaultValue = "") String after, Model model) {
		OpenQuestion question = Arrays.stream(OpenQuestion.values())
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new PageNotFoundException("page"));
		if (question != OpenQuestion.SOURCE_WITHOUT_LINK && !after.matches("\\d{0,18}")) {
			throw new PageNotFoundException("page");
		}
		List<OpenQuestions.OpenRecord> records = this.questions.list(question, after.replace("\u0000", ""), SIZE + 1);
		model.addAttribute("question", question);
		model.addAttribute("records", records.stream().limit(SIZE).toList());
		model.addAttribute("next", (records.size() > SIZE) ? records.get(SIZE - 1).id() : "");
		return "admin/cataloguing/questions";
	}

}
