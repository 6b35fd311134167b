package org.lettersarchive.transcription;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.text.UnreadableText;
import org.lettersarchive.text.UploadedText;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes the text of a file into the draft, and reports what could not be taken over.
 */
@Controller
class UploadController {

	private final Transcribing transcribing;

	private final WritingPages pages;

	UploadController(Transcribing transcribing, WritingPages pages) {
		this.transcribing = transcribing;
		this.pages = pages;
	}

	@PostMapping("/admin/transcriptions/{id}/upload")
	ModelAndView upload(@PathVariable TranscriptionId id, @RequestParam int version,
			@RequestParam(required = false) @Nullable MultipartFile file, CurrentEditor editor,
			RedirectAttributes flash) throws IOException {
		Actor actor = Actor.of(editor);
		if (file == null || file.isEmpty()) {
			return refused(actor, id).addObject("fileProblem", "workshop.file.empty");
		}
		try {
			String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
			UploadedText read = UploadedText.read(file.getBytes(), name);
			return taken(actor, id, version, name, read, flash);
		}
		catch (UnreadableText unreadable) {
			return refused(actor, id).addObject("unreadable", unreadable);
		}
	}

	private ModelAndView taken(Actor actor, TranscriptionId id, int version, String name, UploadedText read,
			RedirectAttributes flash) {
		return switch (this.transcribing.saveByHand(actor, id, version, read.text().canonical())) {
			case SaveOutcome.Saved _ -> {
				flash.addFlashAttribute("uploaded", UploadReport.of(name, read));
				yield new ModelAndView("redirect:/admin/transcriptions/" + id + "/draft");
			}
			case SaveOutcome.Conflict _ -> {
				flash.addFlashAttribute("problem", "workshop.file.conflict");
				yield new ModelAndView("redirect:/admin/transcriptions/" + id + "/versions");
			}
		};
	}

	private ModelAndView refused(Actor actor, TranscriptionId id) {
		return new ModelAndView("admin/transcription/writing",
				HttpStatusCode.valueOf(HttpStatus.UNPROCESSABLE_ENTITY.value()))
			.addObject("writing", this.pages.of(actor, id, null));
	}

}
