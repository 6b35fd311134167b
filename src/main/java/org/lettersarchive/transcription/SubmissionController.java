package org.lettersarchive.transcription;

import jakarta.validation.Valid;
import org.lettersarchive.comparison.TextComparison;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The step from a draft to a revision that waits for review.
 */
@Controller
class SubmissionController {

	private final Workshop workshop;

	private final Transcribing transcribing;

	private final TextLines lines;

	SubmissionController(Workshop workshop, Transcribing transcribing, TextLines lines) {
		this.workshop = workshop;
		this.transcribing = transcribing;
		this.lines = lines;
	}

	@GetMapping("/admin/transcriptions/{id}/submission")
	ModelAndView ask(@PathVariable TranscriptionId id, CurrentEditor editor) {
		ModelAndView page = page(id, editor);
		DraftText draft = (DraftText) page.getModel().get("draft");
		return page.addObject(new NoteForm((draft != null) ? draft.version() : 0, null));
	}

	@PostMapping("/admin/transcriptions/{id}/submission")
	ModelAndView submit(@PathVariable TranscriptionId id, @Valid @ModelAttribute NoteForm noteForm,
			BindingResult problems, CurrentEditor editor, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			ModelAndView page = page(id, editor);
			page.setStatus(HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()));
			return page;
		}
		try {
			this.transcribing.submit(Actor.of(editor), id, noteForm.number(), noteForm.typedNote());
		}
		catch (RefusedException refusal) {
			ModelAndView page = page(id, editor);
			page.setStatus(HttpStatusCode.valueOf(HttpStatus.CONFLICT.value()));
			int present = (page.getModel().get("draft") instanceof DraftText draft) ? draft.version() : 0;
			return page.addObject("problem", "workshop.refused." + refusal.refusal().code())
				.addObject("noteForm", noteForm.on(present));
		}
		flash.addFlashAttribute("notice", "workshop.submitted");
		return new ModelAndView("redirect:/admin/transcriptions/" + id);
	}

	private ModelAndView page(TranscriptionId id, CurrentEditor editor) {
		Actor actor = Actor.of(editor);
		TextInWork work = this.workshop.find(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		DraftText draft = this.workshop.draft(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		String before = this.workshop.revision(actor, id, work.revision()).map(Revision::text).orElse("");
		String text = CanonicalText.of(draft.text()).value();
		return new ModelAndView("admin/transcription/submission").addObject("text", this.lines.of(work))
			.addObject("draft", draft)
			.addObject("printed", new PrintedText(text))
			.addObject("comparison", TextComparison.of(before, text));
	}

}
