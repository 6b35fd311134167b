package org.lettersarchive.transcription;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.comparison.ThreeWayMerge;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.EditorNames;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which somebody writes. The draft is saved by a button, by the preview and,
 * with a script, by itself.
 */
@Controller
class DraftController {

	private static final String PAGE = "admin/transcription/writing";

	private final Transcribing transcribing;

	private final WritingPages pages;

	private final Workshop workshop;

	private final TextLines lines;

	private final EditorNames names;

	DraftController(Transcribing transcribing, WritingPages pages, Workshop workshop, TextLines lines,
			EditorNames names) {
		this.transcribing = transcribing;
		this.pages = pages;
		this.workshop = workshop;
		this.lines = lines;
		this.names = names;
	}

	@GetMapping("/admin/transcriptions/{id}/draft")
	String show(@PathVariable TranscriptionId id, @RequestParam @Nullable TranscriptionId beside, CurrentEditor editor,
			Model model) {
		model.addAttribute("writing", this.pages.of(Actor.of(editor), id, beside));
		return PAGE;
	}

	/**
	 * Saves what stands in the field, then shows it or goes on to review.
	 */
	@PostMapping("/admin/transcriptions/{id}/draft")
	ModelAndView save(@PathVariable TranscriptionId id, @RequestParam int version, @RequestParam String text,
			@RequestParam(defaultValue = "save") String then, CurrentEditor editor, RedirectAttributes flash) {
		Actor actor = Actor.of(editor);
		if (text.length() > CanonicalText.LONGEST) {
			return tooLong(actor, id, text, version);
		}
		return switch (this.transcribing.saveByHand(actor, id, version, text)) {
			case SaveOutcome.Saved _ -> saved(id, then, flash);
			case SaveOutcome.Conflict conflict -> conflict(actor, id, conflict);
		};
	}

	private ModelAndView tooLong(Actor actor, TranscriptionId id, String text, int version) {
		return new ModelAndView(PAGE, HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()))
			.addObject("writing", this.pages.unsaved(actor, id, text, version))
			.addObject("problem", "workshop.too-long");
	}

	private static ModelAndView saved(TranscriptionId id, String then, RedirectAttributes flash) {
		if (then.equals("submit")) {
			return new ModelAndView("redirect:/admin/transcriptions/" + id + "/submission");
		}
		flash.addFlashAttribute("notice", "workshop.saved");
		return new ModelAndView("redirect:/admin/transcriptions/" + id + "/draft");
	}

	private ModelAndView conflict(Actor actor, TranscriptionId id, SaveOutcome.Conflict conflict) {
		TextInWork work = this.workshop.find(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		return new ModelAndView("admin/transcription/merge", HttpStatusCode.valueOf(HttpStatus.CONFLICT.value()))
			.addObject("text", this.lines.of(work))
			.addObject("conflict", conflict)
			.addObject("theirsBy", this.names.of(conflict.theirsBy()).orElse("–"))
			.addObject("merge", ThreeWayMerge.of(conflict.base(), conflict.theirs(), conflict.mine()));
	}

	/**
	 * Saves what two people made of one text.
	 */
	@PostMapping("/admin/transcriptions/{id}/merge")
	ModelAndView merge(@PathVariable TranscriptionId id, @RequestParam int version,
			@RequestParam MultiValueMap<String, String> sent, CurrentEditor editor, RedirectAttributes flash) {
		List<String> parts = sent.get("part");
		if (parts == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		String text = parts.stream()
			.map((part) -> part.stripTrailing().replaceAll("^[\\r\\n]+", ""))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n\n", "", "\n"));
		return save(id, version, text, "save", editor, flash);
	}

	/**
	 * Saves without leaving the page, and answers with what has changed on it.
	 */
	@PostMapping(path = "/admin/transcriptions/{id}/draft", headers = "HX-Request=true")
	String autosave(@PathVariable TranscriptionId id, @RequestParam int version, @RequestParam String text,
			CurrentEditor editor, Model model) {
		Actor actor = Actor.of(editor);
		if (text.length() > CanonicalText.LONGEST) {
			model.addAttribute("problem", "workshop.too-long");
			model.addAttribute("writing", this.pages.unsaved(actor, id, text, version));
			return "admin/transcription/preview :: unsaved";
		}
		switch (this.transcribing.save(actor, id, version, text)) {
			case SaveOutcome.Saved(int saved) -> {
				model.addAttribute("writing", this.pages.unsaved(actor, id, text, saved));
				return "admin/transcription/preview :: saved";
			}
			case SaveOutcome.Conflict conflict -> {
				model.addAttribute("problem", "workshop.conflict");
				model.addAttribute("writing", this.pages.unsaved(actor, id, text, version));
				return "admin/transcription/preview :: unsaved";
			}
		}
	}

}
