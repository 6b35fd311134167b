package org.lettersarchive.transcription;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.RightsStatements;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.source.Bibliography;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One letter in the office: its texts in work, and the beginning of another.
 */
@Controller
class LetterInWorkController {

	private static final String PAGE = "admin/transcription/letter";

	private static final Limit TEXTS = Limit.of(200);

	private final PublishedLetters letters;

	private final Sources sources;

	private final RightsStatements rights;

	private final Workshop workshop;

	private final TextLines lines;

	private final Transcribing transcribing;

	LetterInWorkController(PublishedLetters letters, Sources sources, RightsStatements rights, Workshop workshop,
			TextLines lines, Transcribing transcribing) {
		this.letters = letters;
		this.sources = sources;
		this.rights = rights;
		this.workshop = workshop;
		this.lines = lines;
		this.transcribing = transcribing;
	}

	@GetMapping("/admin/letters/{slug}")
	String show(@PathVariable Slug slug, Model model) {
		model.addAttribute("dossier", dossier(letter(slug)));
		model.addAttribute(TextForm.empty());
		return PAGE;
	}

	@PostMapping("/admin/letters/{slug}/transcriptions")
	ModelAndView start(@PathVariable Slug slug, @Valid @ModelAttribute TextForm textForm, BindingResult problems,
			CurrentEditor editor) {
		PublishedLetter letter = letter(slug);
		Optional<TextOrigin> origin = checked(letter, textForm, problems);
		if (origin.isPresent()) {
			try {
				TranscriptionId id = this.transcribing.start(Actor.of(editor), origin.get());
				return new ModelAndView("redirect:/admin/transcriptions/" + id + "/draft");
			}
			catch (RefusedException refused) {
				problems.rejectValue("witness", "workshop.refused." + refused.refusal().code());
			}
			catch (DataIntegrityViolationException _) {
				// Somebody, or a second click, was faster.
				problems.rejectValue("witness", "workshop.refused." + Refusal.ALREADY_STARTED.code());
			}
		}
		ModelAndView page = new ModelAndView(PAGE, HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()));
		return page.addObject("dossier", dossier(letter));
	}

	private Optional<TextOrigin> checked(PublishedLetter letter, TextForm form, BindingResult problems) {
		if (!form.typedWitness().isEmpty() && this.sources.findById(new SourceId(form.typedWitness())).isEmpty()) {
			problems.rejectValue("witness", "workshop.witness.unknown");
		}
		if (!form.typedRights().isEmpty()
				&& this.rights.all().stream().noneMatch((rights) -> rights.uri().equals(form.typedRights()))) {
			problems.rejectValue("rights", "field.required");
		}
		return form.origin(letter.id(), problems);
	}

	private PublishedLetter letter(Slug slug) {
		return this.letters.findBySlug(slug).orElseThrow(() -> new PageNotFoundException("letter"));
	}

	private LetterInWork dossier(PublishedLetter letter) {
		List<SourceId> witnesses = Stream
			.concat(letter.reference().stream(),
					this.letters.findAttestations(letter.id()).stream().map(Attestation::source))
			.distinct()
			.toList();
		return new LetterInWork(letter, this.lines.of(this.workshop.survey(List.of(letter.id()), TEXTS)),
				Bibliography.of(this.sources.findByIdIn(witnesses)).inOrder(), this.rights.all());
	}

}
