package org.lettersarchive.transcription;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One text in work: where it stands, and what happened to it.
 */
@Controller
class TextController {

	private static final int ENTRIES = 500;

	private final Workshop workshop;

	private final TextLines lines;

	TextController(Workshop workshop, TextLines lines) {
		this.workshop = workshop;
		this.lines = lines;
	}

	@GetMapping("/admin/transcriptions/{id}")
	String show(@PathVariable TranscriptionId id, CurrentEditor editor, Model model) {
		Actor actor = Actor.of(editor);
		TextInWork work = this.workshop.find(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		model.addAttribute("text", this.lines.of(work));
		model.addAttribute("draft", this.workshop.draft(actor, id).orElseThrow());
		model.addAttribute("history", this.workshop.history(actor, id, ENTRIES));
		model.addAttribute("comments", this.workshop.comments(actor, id));
		model.addAttribute("mayReview", actor.mayReview());
		return "admin/transcription/text";
	}

}
