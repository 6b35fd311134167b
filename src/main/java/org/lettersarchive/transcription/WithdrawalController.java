package org.lettersarchive.transcription;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.PasswordJustEntered;
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
 * Takes a published text from the public and leaves a tombstone.
 */
@Controller
class WithdrawalController {

	private final Workshop workshop;

	private final Publishing publishing;

	private final TextLines lines;

	WithdrawalController(Workshop workshop, Publishing publishing, TextLines lines) {
		this.workshop = workshop;
		this.publishing = publishing;
		this.lines = lines;
	}

	@GetMapping("/admin/transcriptions/{id}/withdrawal")
	ModelAndView ask(@PathVariable TranscriptionId id, CurrentEditor editor) {
		return page(id, editor).addObject(new WithdrawalForm(work(id, editor).published().orElse(0), null));
	}

	@PasswordJustEntered
	@PostMapping("/admin/transcriptions/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable TranscriptionId id,
			@Valid @ModelAttribute @Nullable WithdrawalForm withdrawalForm, BindingResult problems,
			CurrentEditor editor, RedirectAttributes flash) {
		if (withdrawalForm == null) {
			// Its number is hidden; whoever sends another has not used the form.
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (withdrawalForm.typedReason().isEmpty() && !problems.hasFieldErrors("reason")) {
			problems.rejectValue("reason", "field.required");
		}
		if (problems.hasErrors()) {
			ModelAndView page = page(id, editor);
			page.setStatus(HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()));
			return page;
		}
		if (work(id, editor).published().filter((number) -> number != withdrawalForm.number()).isPresent()) {
			flash.addFlashAttribute("problem", "workshop.withdraw.another");
			return new ModelAndView("redirect:/admin/transcriptions/" + id + "/withdrawal");
		}
		this.publishing.withdraw(Actor.of(editor), id, withdrawalForm.typedReason());
		flash.addFlashAttribute("notice", "workshop.withdrawn");
		return new ModelAndView("redirect:/admin/transcriptions/" + id);
	}

	private ModelAndView page(TranscriptionId id, CurrentEditor editor) {
		return new ModelAndView("admin/transcription/withdrawal").addObject("text", this.lines.of(work(id, editor)));
	}

	private TextInWork work(TranscriptionId id, CurrentEditor editor) {
		return this.workshop.find(Actor.of(editor), id).orElseThrow(() -> new PageNotFoundException("text"));
	}

}
