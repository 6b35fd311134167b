package org.lettersarchive.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page of the office.
 */
@Controller
class DeskController {

	private final List<DeskSection> sections;

	private final OfficeSessions sessions;

	DeskController(List<DeskSection> sections, OfficeSessions sessions) {
		this.sections = sections.stream().sorted(Comparator.comparingInt(DeskSection::order)).toList();
		this.sessions = sessions;
	}

	@GetMapping("/admin")
	String show(CurrentEditor editor, HttpSession session, Model model) {
		model.addAttribute("sections", this.sections.stream().flatMap((section) -> filled(section, editor)).toList());
		model.addAttribute("waiting", this.sessions.kept(session).isPresent());
		return "admin/identity/desk";
	}

	private static Stream<FilledSection> filled(DeskSection section, CurrentEditor editor) {
		return section.content(editor)
			.stream()
			.map((content) -> new FilledSection(section.title(), section.template(), content));
	}

	/**
	 * A section with what it shows.
	 */
	public record FilledSection(String title, String template, Object content) {

	}

}
