package org.lettersarchive.cataloguing;

import java.util.Map;
import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.Sheet;
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
 * Giving up a record that letters could rest on: retiring it, or merging it into another
 * of the same person or thing.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class RecordEndController {

	private static final int LONGEST_REASON = 1000;

	private final RecordCataloguing cataloguing;

	private final SheetReader reader;

	private final KnownRecords known;

	RecordEndController(RecordCataloguing cataloguing, SheetReader reader, KnownRecords known) {
		this.cataloguing = cataloguing;
		this.reader = reader;
		this.known = known;
	}

	@GetMapping("/admin/records/{kind}/{id}/retirement")
	ModelAndView retire(@PathVariable RecordKind kind, @PathVariable String id) {
		return page("retirement", open(kind, id), RecordForm.typed(Map.of()));
	}

	@PostMapping("/admin/records/{kind}/{id}/retirement")
	ModelAndView retire(@PathVariable RecordKind kind, @PathVariable String id, @RequestParam Map<String, String> typed,
			CurrentEditor editor, RedirectAttributes flash) {
		RecordInHand record = open(kind, id);
		RecordForm form = RecordForm.typed(typed);
		Optional<Grounds> grounds = this.reader.grounds(form);
		String korean = form.value("reason-ko").replace("\u0000", "").strip();
		if (grounds.isPresent() && grounds.get().reason().length() > LONGEST_REASON) {
			form.refuse("reason", "catalogue.too-long", Integer.toString(LONGEST_REASON));
		}
		if (korean.length() > LONGEST_REASON) {
			form.refuse("reason-ko", "catalogue.too-long", Integer.toString(LONGEST_REASON));
		}
		if (grounds.isEmpty() || form.isRefused()) {
			return RecordController.refused(page("retirement", record, form), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		LocalText reason = new LocalText(grounds.get().reason(), korean.isEmpty() ? null : korean);
		return answer("retirement", record, form, this.cataloguing.retire(editor, kind, id, reason, grounds.get()),
				"catalogue.record.retired", flash);
	}

	@GetMapping("/admin/records/{kind}/{id}/merger")
	ModelAndView merge(@PathVariable RecordKind kind, @PathVariable String id) {
		return page("merger", openTwin(kind, id), RecordForm.typed(Map.of()));
	}

	@PostMapping("/admin/records/{kind}/{id}/merger")
	ModelAndView merge(@PathVariable RecordKind kind, @PathVariable String id, @RequestParam Map<String, String> typed,
			CurrentEditor editor, RedirectAttributes flash) {
		RecordInHand record = openTwin(kind, id);
		RecordForm form = RecordForm.typed(typed);
		Optional<Grounds> grounds = this.reader.grounds(form);
		String kept = form.value("into").replace("\u0000", "").strip();
		if (grounds.isPresent() && grounds.get().reason().length() > LONGEST_REASON) {
			form.refuse("reason", "catalogue.too-long", Integer.toString(LONGEST_REASON));
		}
		if (kept.equals(id) || this.cataloguing.open(kind, kept).filter((other) -> !other.isRetired()).isEmpty()) {
			form.refuse("into", "catalogue.merger.unknown");
		}
		if (grounds.isEmpty() || form.isRefused()) {
			return RecordController.refused(page("merger", record, form), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		return answer("merger", record, form, this.cataloguing.merge(editor, kind, id, kept, grounds.get()),
				"catalogue.record.merged", flash);
	}

	private ModelAndView answer(String view, RecordInHand record, RecordForm form, Amended<Sheet> outcome,
			String notice, RedirectAttributes flash) {
		if (outcome instanceof Amended.Done<Sheet>(String id)) {
			flash.addFlashAttribute("notice", notice);
			return new ModelAndView("redirect:/admin/records/" + record.keeper().kind().code() + "/" + id);
		}
		form.refuse("",
				(outcome instanceof Amended.RestedOn<Sheet>) ? "catalogue.rested-on" : "catalogue.nothing-changed");
		ModelAndView page = page(view, record, form);
		if (outcome instanceof Amended.RestedOn<Sheet>(var dependents)) {
			page.addObject("dependents", dependents);
		}
		return RecordController.refused(page, HttpStatus.CONFLICT);
	}

	private ModelAndView page(String view, RecordInHand record, RecordForm form) {
		RecordKind kind = record.keeper().kind();
		return new ModelAndView("admin/cataloguing/" + view).addObject("kind", kind)
			.addObject("record", record)
			.addObject("recordTitle", RecordTitle.of(kind, record.sheet()))
			.addObject("form", form)
			.addObject("known", this.known.offer())
			.addObject("dependents", this.cataloguing.dependents(kind, record.id()));
	}

	private RecordInHand open(RecordKind kind, String id) {
		return this.cataloguing.open(kind, id)
			.filter((record) -> !record.isRetired())
			.orElseThrow(() -> new PageNotFoundException("page"));
	}

	// A passage is no record of something that could have another.
	private RecordInHand openTwin(RecordKind kind, String id) {
		if (!kind.hasPage()) {
			throw new PageNotFoundException("page");
		}
		return open(kind, id);
	}

}
