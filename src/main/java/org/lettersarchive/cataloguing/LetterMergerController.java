package org.lettersarchive.cataloguing;

import java.util.Map;
import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.RegisteredLetter;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Giving up one of two records of the same letter.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class LetterMergerController {

	private static final int LONGEST_REASON = 1000;

	private final Cataloguing cataloguing;

	private final LetterRegister register;

	private final SheetReader reader;

	private final KnownRecords known;

	LetterMergerController(Cataloguing cataloguing, LetterRegister register, SheetReader reader, KnownRecords known) {
		this.cataloguing = cataloguing;
		this.register = register;
		this.reader = reader;
		this.known = known;
	}

	@GetMapping("/admin/letters/{slug}/record/merger")
	ModelAndView ask(@PathVariable Slug slug) {
		return page(letter(slug), RecordForm.typed(Map.of()));
	}

	@PostMapping("/admin/letters/{slug}/record/merger")
	ModelAndView merge(@PathVariable Slug slug, @RequestParam Map<String, String> typed, CurrentEditor editor,
			RedirectAttributes flash) {
		RegisteredLetter letter = letter(slug);
		RecordForm form = RecordForm.typed(typed);
		Optional<Grounds> grounds = this.reader.grounds(form);
		if (grounds.isPresent() && grounds.get().reason().length() > LONGEST_REASON) {
			form.refuse("reason", "catalogue.too-long", Integer.toString(LONGEST_REASON));
		}
		String into = form.value("into").replace("\u0000", "").strip();
		Optional<RegisteredLetter> kept = this.register.find(new Slug(into))
			.filter((other) -> !other.id().equals(letter.id()));
		if (kept.isEmpty()) {
			form.refuse("into", "catalogue.merger.unknown");
		}
		if (grounds.isEmpty() || kept.isEmpty() || form.isRefused()) {
			return RecordController.refused(page(letter, form), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		Amended<LetterDescription> outcome = this.cataloguing.merge(editor, letter.id(), kept.get().id(),
				grounds.get());
		if (outcome instanceof Amended.Done<LetterDescription>(String present)) {
			flash.addFlashAttribute("notice", "catalogue.record.merged");
			return new ModelAndView("redirect:/admin/letters/" + present + "/record/changes");
		}
		form.refuse("", (outcome instanceof Amended.RestedOn<LetterDescription>) ? "catalogue.merger.texts"
				: "catalogue.merger.withdrawn");
		return RecordController.refused(page(letter, form), HttpStatus.CONFLICT);
	}

	private ModelAndView page(RegisteredLetter letter, RecordForm form) {
		return new ModelAndView("admin/cataloguing/letter-merger").addObject("letter", letter)
			.addObject("form", form)
			.addObject("known", this.known.offer());
	}

	private RegisteredLetter letter(Slug slug) {
		return this.register.find(slug).orElseThrow(() -> new PageNotFoundException("letter"));
	}

}
