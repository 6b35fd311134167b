package org.lettersarchive.cataloguing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.record.RecordChange;
import org.lettersarchive.letter.RecordNames;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.letter.RegisteredLetter;
import org.lettersarchive.letter.RightsStatements;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The record of a letter in the office: what it states, how it came to that, and its
 * correction.
 */
@Controller
class LetterRecordController {

	private static final String FORM = "admin/cataloguing/record";

	private static final int STATES = 200;

	private static final int PASSAGES = 200;

	private final Cataloguing cataloguing;

	private final LetterFormReader reader;

	private final LetterRegister register;

	private final LetterRecords records;

	private final RightsStatements rights;

	private final RecordNames names;

	private final KnownRecords known;

	LetterRecordController(Cataloguing cataloguing, LetterFormReader reader, LetterRegister register,
			LetterRecords records, RightsStatements rights, RecordNames names, KnownRecords known) {
		this.cataloguing = cataloguing;
		this.reader = reader;
		this.register = register;
		this.records = records;
		this.rights = rights;
		this.names = names;
		this.known = known;
	}

	@GetMapping("/admin/letters/{slug}/record")
	ModelAndView edit(@PathVariable Slug slug) {
		RegisteredLetter letter = letter(slug);
		LetterInHand inHand = inHand(letter);
		return form(letter).addObject(LetterForm.of(inHand, slugs(inHand.description()), null, null));
	}

	@PostMapping("/admin/letters/{slug}/record")
	ModelAndView amend(@PathVariable Slug slug, @ModelAttribute LetterForm letterForm, BindingResult problems,
			CurrentEditor editor, RedirectAttributes flash) {
		RegisteredLetter letter = letter(slug);
		Optional<Grounds> grounds = this.reader.grounds(letterForm, problems);
		Optional<LetterDescription> wanted = this.reader.read(letterForm,
				this.records.passagesFor(letter.id(), PASSAGES), inHand(letter).description().notPublic(), problems);
		if (grounds.isEmpty() || wanted.isEmpty() || letterForm.state() == null) {
			return refused(form(letter), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		Amended<LetterDescription> outcome = this.cataloguing.amend(editor, letter.id(), letterForm.state(),
				wanted.get(), grounds.get());
		return switch (outcome) {
			case Amended.Done<LetterDescription>(String present) -> done(present, flash);
			case Amended.Nothing<LetterDescription> _ -> {
				problems.reject("catalogue.nothing-changed");
				yield refused(form(letter), HttpStatus.UNPROCESSABLE_ENTITY);
			}
			case Amended.Taken<LetterDescription> _ -> {
				problems.rejectValue("slug", "catalogue.slug.taken");
				yield refused(form(letter), HttpStatus.CONFLICT);
			}
			case Amended.RestedOn<LetterDescription>(List<Dependent> answers) -> {
				problems.rejectValue("visibility", "catalogue.letter.answered");
				yield refused(form(letter).addObject("dependents", answers), HttpStatus.CONFLICT);
			}
			case Amended.Conflict<LetterDescription> conflict -> conflict(letter, letterForm, conflict);
		};
	}

	private static ModelAndView done(String slug, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "catalogue.amended");
		return new ModelAndView("redirect:/admin/letters/" + slug + "/record/changes");
	}

	private ModelAndView conflict(RegisteredLetter letter, LetterForm typed,
			Amended.Conflict<LetterDescription> conflict) {
		LetterForm merged = LetterForm.of(conflict.merged(), conflict.state(), slugs(conflict.merged()), typed.reason(),
				typed.basis());
		ModelAndView page = form(letter).addObject("letterForm", merged)
			.addObject("conflict", conflict)
			.addObject("names", names(conflict.theirs().stream()));
		return refused(page, HttpStatus.CONFLICT);
	}

	@GetMapping("/admin/letters/{slug}/record/changes")
	ModelAndView changes(@PathVariable Slug slug) {
		RegisteredLetter letter = letter(slug);
		List<RecordState> states = this.cataloguing.states(letter.id(), STATES);
		List<RecordPart> sources = states.stream()
			.map((state) -> state.entry().source())
			.filter((source) -> source != null)
			.map((source) -> new RecordPart(RecordPart.Kind.SOURCE, source))
			.toList();
		List<RecordPart> parts = new ArrayList<>(sources);
		states.stream().flatMap((state) -> state.changes().stream()).flatMap(RecordChange::parts).forEach(parts::add);
		return new ModelAndView("admin/cataloguing/changes").addObject("letter", letter)
			.addObject("states", states)
			.addObject("names", this.names.of(parts));
	}

	/**
	 * Asks why an earlier state is to be brought back, and shows what that changes.
	 */
	@GetMapping("/admin/letters/{slug}/record/restoration")
	ModelAndView restore(@PathVariable Slug slug, @RequestParam int number) {
		RegisteredLetter letter = letter(slug);
		LetterInHand inHand = inHand(letter);
		LetterDescription earlier = this.cataloguing.state(letter.id(), number)
			.orElseThrow(() -> new PageNotFoundException("letter"));
		List<RecordChange> changes = RecordChange.between(inHand.description().fields(), earlier.fields());
		return form(letter).addObject(LetterForm.of(earlier, inHand.state(), slugs(earlier), null, null))
			.addObject("restored", number)
			.addObject("changes", changes)
			.addObject("names", names(changes.stream()));
	}

	private ModelAndView form(RegisteredLetter letter) {
		return new ModelAndView(FORM).addObject("letter", letter)
			.addObject("known", this.known.offer())
			.addObject("passages", this.records.passagesFor(letter.id(), PASSAGES))
			.addObject("rights", this.rights.all());
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(HttpStatusCode.valueOf(status.value()));
		return page;
	}

	private Map<RecordPart, LocalText> names(Stream<RecordChange> changes) {
		return this.names.of(changes.flatMap(RecordChange::parts).toList());
	}

	private Map<Long, String> slugs(LetterDescription description) {
		Collection<LetterId> answered = description.replies()
			.stream()
			.map((reply) -> new LetterId(reply.letter()))
			.toList();
		return this.register.find(answered)
			.values()
			.stream()
			.collect(Collectors.toMap((letter) -> letter.id().value(), (letter) -> letter.slug().value()));
	}

	private RegisteredLetter letter(Slug slug) {
		return this.register.find(slug).orElseThrow(() -> new PageNotFoundException("letter"));
	}

	private LetterInHand inHand(RegisteredLetter letter) {
		return this.cataloguing.open(letter.id()).orElseThrow(() -> new PageNotFoundException("letter"));
	}

}
