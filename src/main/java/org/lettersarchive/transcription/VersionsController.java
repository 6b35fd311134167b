package org.lettersarchive.transcription;

import java.util.List;
import java.util.Map;

import org.lettersarchive.comparison.TextComparison;
import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.EditorId;
import org.lettersarchive.identity.EditorNames;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a draft was before, and the way back to it.
 */
@Controller
class VersionsController {

	private static final int SHOWN = 500;

	private final Workshop workshop;

	private final Transcribing transcribing;

	private final TextLines lines;

	private final EditorNames names;

	VersionsController(Workshop workshop, Transcribing transcribing, TextLines lines, EditorNames names) {
		this.workshop = workshop;
		this.transcribing = transcribing;
		this.lines = lines;
		this.names = names;
	}

	@GetMapping("/admin/transcriptions/{id}/versions")
	String list(@PathVariable TranscriptionId id, CurrentEditor editor, Model model) {
		List<DraftSnapshot> versions = this.workshop.snapshots(Actor.of(editor), id, SHOWN);
		Map<EditorId, String> writers = this.names
			.of(versions.stream().map(DraftSnapshot::savedBy).distinct().toList());
		addText(id, editor, model);
		model.addAttribute("versions", versions);
		model.addAttribute("writers", writers);
		return "admin/transcription/versions";
	}

	@GetMapping("/admin/transcriptions/{id}/versions/{version}")
	String show(@PathVariable TranscriptionId id, @PathVariable SnapshotId version, CurrentEditor editor, Model model) {
		DraftText draft = draft(id, editor);
		String earlier = earlier(id, version, editor);
		addText(id, editor, model);
		model.addAttribute("version", version);
		model.addAttribute("earlier", earlier);
		model.addAttribute("draft", draft);
		model.addAttribute("comparison", TextComparison.of(draft.text(), earlier));
		return "admin/transcription/version";
	}

	/**
	 * Makes an earlier version the draft. What the draft was is a version then, too.
	 */
	@PostMapping("/admin/transcriptions/{id}/versions/{version}/return")
	String bringBack(@PathVariable TranscriptionId id, @PathVariable SnapshotId version, @RequestParam int base,
			CurrentEditor editor, RedirectAttributes flash) {
		switch (this.transcribing.bringBack(Actor.of(editor), id, base, version)) {
			case SaveOutcome.Saved _ -> flash.addFlashAttribute("notice", "workshop.versions.brought-back");
			case SaveOutcome.Conflict _ -> flash.addFlashAttribute("problem", "workshop.refused.draft-changed");
		}
		return "redirect:/admin/transcriptions/" + id + "/draft";
	}

	private void addText(TranscriptionId id, CurrentEditor editor, Model model) {
		model.addAttribute("text", this.lines
			.of(this.workshop.find(Actor.of(editor), id).orElseThrow(() -> new PageNotFoundException("text"))));
	}

	private DraftText draft(TranscriptionId id, CurrentEditor editor) {
		return this.workshop.draft(Actor.of(editor), id).orElseThrow(() -> new PageNotFoundException("text"));
	}

	private String earlier(TranscriptionId id, SnapshotId version, CurrentEditor editor) {
		return this.workshop.snapshot(Actor.of(editor), id, version)
			.orElseThrow(() -> new PageNotFoundException("text"));
	}

}
