package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.RightsStatements;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding a letter that the catalogue does not have yet.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class NewLetterController {

	private static final String UNDETERMINED = "http://rightsstatements.org/vocab/UND/1.0/";

	private final Cataloguing cataloguing;

	private final LetterFormReader reader;

	private final RightsStatements rights;

	private final KnownRecords known;

	NewLetterController(Cataloguing cataloguing, LetterFormReader reader, RightsStatements rights, KnownRecords known) {
		this.cataloguing = cataloguing;
		this.reader = reader;
		this.rights = rights;
		this.known = known;
	}

	@GetMapping("/admin/records/letter/new")
	ModelAndView begin() {
		List<KnownRecords.Named> collections = this.known.offer().collections();
		return form()
			.addObject(LetterForm.empty((collections.size() == 1) ? collections.getFirst().id() : "", UNDETERMINED));
	}

	@PostMapping("/admin/records/letter")
	ModelAndView add(@ModelAttribute LetterForm letterForm, BindingResult problems, CurrentEditor editor,
			RedirectAttributes flash) {
		Optional<Grounds> grounds = this.reader.grounds(letterForm, problems);
		Optional<LetterDescription> letter = this.reader.read(letterForm, List.of(), LetterDescription.NotPublic.DRAFT,
				problems);
		if (grounds.isEmpty() || letter.isEmpty()) {
			return RecordController.refused(form(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		try {
			if (this.cataloguing.add(editor, letter.get(),
					grounds.get()) instanceof Amended.Done<LetterDescription>(String slug)) {
				flash.addFlashAttribute("notice", "catalogue.letter.added");
				return new ModelAndView("redirect:/admin/letters/" + slug + "/record/changes");
			}
		}
		catch (DuplicateKeyException _) {
			// Somebody else was faster.
		}
		problems.rejectValue("slug", "catalogue.slug.taken");
		return RecordController.refused(form(), HttpStatus.CONFLICT);
	}

	private ModelAndView form() {
		return new ModelAndView("admin/cataloguing/record").addObject("known", this.known.offer())
			.addObject("passages", List.of())
			.addObject("rights", this.rights.all());
	}

}
