package org.lettersarchive.transcription;

import java.util.List;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A revision beside the published text, and what the reviewer decides.
 */
@Controller
class ReviewController {

	private final Workshop workshop;

	private final Reviewing reviewing;

	private final Publishing publishing;

	private final TextLines lines;

	private final ReviewRule rule;

	ReviewController(Workshop workshop, Reviewing reviewing, Publishing publishing, TextLines lines, ReviewRule rule) {
		this.workshop = workshop;
		this.reviewing = reviewing;
		this.publishing = publishing;
		this.lines = lines;
		this.rule = rule;
	}

	@GetMapping("/admin/transcriptions/{id}/review")
	ModelAndView show(@PathVariable TranscriptionId id, CurrentEditor editor) {
		TextInWork work = work(id, editor);
		return page(work, editor).addObject(new NoteForm(work.revision(), null))
			.addObject(new ReturnForm(work.revision(), null, null, null));
	}

	@PostMapping("/admin/transcriptions/{id}/publication")
	ModelAndView publish(@PathVariable TranscriptionId id, @Valid @ModelAttribute NoteForm noteForm,
			BindingResult problems, CurrentEditor editor, RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return refused(work(id, editor), editor).addObject(new ReturnForm(noteForm.number(), null, null, null));
		}
		try {
			this.publishing.publish(Actor.of(editor), id, noteForm.number(), noteForm.typedNote());
		}
		catch (RefusedException refusal) {
			return notPossible(work(id, editor), editor, refusal, noteForm, null);
		}
		flash.addFlashAttribute("notice", "workshop.published");
		return new ModelAndView("redirect:/admin/transcriptions/" + id);
	}

	@PostMapping("/admin/transcriptions/{id}/return")
	ModelAndView giveBack(@PathVariable TranscriptionId id, @Valid @ModelAttribute ReturnForm returnForm,
			BindingResult problems, CurrentEditor editor, RedirectAttributes flash) {
		List<PassageComment> comments = returnForm.comments(problems);
		if (problems.hasErrors()) {
			return refused(work(id, editor), editor).addObject(new NoteForm(returnForm.number(), null));
		}
		try {
			this.reviewing.returnToWriters(Actor.of(editor), id, returnForm.number(), returnForm.typedNote(), comments);
		}
		catch (RefusedException refusal) {
			return notPossible(work(id, editor), editor, refusal, null, returnForm);
		}
		flash.addFlashAttribute("notice", "workshop.returned");
		return new ModelAndView("redirect:/admin/transcriptions/" + id);
	}

	private TextInWork work(TranscriptionId id, CurrentEditor editor) {
		return this.workshop.find(Actor.of(editor), id).orElseThrow(() -> new PageNotFoundException("text"));
	}

	private ModelAndView refused(TextInWork work, CurrentEditor editor) {
		ModelAndView page = page(work, editor);
		page.setStatus(HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()));
		return page;
	}

	/**
	 * The page as it is now, with what was typed on it.
	 */
	private ModelAndView notPossible(TextInWork work, CurrentEditor editor, RefusedException refusal,
			@Nullable NoteForm note, @Nullable ReturnForm comments) {
		ModelAndView page = page(work, editor);
		page.setStatus(HttpStatusCode.valueOf(HttpStatus.CONFLICT.value()));
		return page.addObject("problem", "workshop.refused." + refusal.refusal().code())
			.addObject("typed", true)
			.addObject("noteForm", (note != null) ? note.on(work.revision()) : new NoteForm(work.revision(), null))
			.addObject("returnForm", (comments != null) ? comments.on(work.revision())
					: new ReturnForm(work.revision(), null, null, null));
	}

	private ModelAndView page(TextInWork work, CurrentEditor editor) {
		Actor actor = Actor.of(editor);
		Revision revision = this.workshop.revision(actor, work.id(), work.revision())
			.orElseThrow(() -> new PageNotFoundException("text"));
		String before = work.published()
			.flatMap((published) -> this.workshop.revision(actor, work.id(), published))
			.map(Revision::text)
			.orElse("");
		return new ModelAndView("admin/transcription/review").addObject("text", this.lines.of(work))
			.addObject("revision", revision)
			.addObject("printed", new PrintedText(revision.text()))
			.addObject("comparison", TextComparison.of(before, revision.text()))
			.addObject("mayReview", actor.mayReview())
			.addObject("mayPublish", !this.rule.wantsTwoPersons() || !revision.isBy(actor.editor()))
			.addObject("room", ReturnForm.ROOM);
	}

}
