package org.lettersarchive.transcription;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A revision of a text in work, and the way to make its text the latest again.
 */
@Controller
class RevisionInWorkController {

	private final Workshop workshop;

	private final Transcribing transcribing;

	private final TextLines lines;

	RevisionInWorkController(Workshop workshop, Transcribing transcribing, TextLines lines) {
		this.workshop = workshop;
		this.transcribing = transcribing;
		this.lines = lines;
	}

	@GetMapping("/admin/transcriptions/{id}/revisions/{number}")
	ModelAndView show(@PathVariable TranscriptionId id, @PathVariable int number, CurrentEditor editor) {
		return page(id, number, editor).addObject(new NoteForm(number, null));
	}

	@PostMapping("/admin/transcriptions/{id}/revisions/{number}/restoration")
	ModelAndView restore(@PathVariable TranscriptionId id, @PathVariable int number,
			@Valid @ModelAttribute @Nullable NoteForm noteForm, BindingResult problems, CurrentEditor editor,
			RedirectAttributes flash) {
		if (noteForm == null) {
			// Its number is hidden; whoever sends another has not used the form.
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (problems.hasErrors()) {
			ModelAndView page = page(id, number, editor);
			page.setStatus(HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()));
			return page;
		}
		this.transcribing.restore(Actor.of(editor), id, number, noteForm.typedNote());
		flash.addFlashAttribute("notice", "workshop.restored");
		return new ModelAndView("redirect:/admin/transcriptions/" + id);
	}

	private ModelAndView page(TranscriptionId id, int number, CurrentEditor editor) {
		Actor actor = Actor.of(editor);
		TextInWork work = this.workshop.find(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		Revision revision = this.workshop.revision(actor, id, number)
			.orElseThrow(() -> new PageNotFoundException("text"));
		String latest = this.workshop.revision(actor, id, work.revision()).map(Revision::text).orElse("");
		return new ModelAndView("admin/transcription/revision").addObject("text", this.lines.of(work))
			.addObject("revision", revision)
			.addObject("printed", new PrintedText(revision.text()))
			.addObject("comparison", TextComparison.of(latest, revision.text()));
	}

}
