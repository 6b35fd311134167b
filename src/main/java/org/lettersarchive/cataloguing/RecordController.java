package org.lettersarchive.cataloguing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.RecordNames;
import org.lettersarchive.record.RecordChange;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.RecordKeepers;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.record.Sheet;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A record that letters rest on: adding it and changing what it says.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class RecordController {

	private static final String FORM = "admin/cataloguing/sheet";

	private final RecordCataloguing cataloguing;

	private final RecordKeepers keepers;

	private final SheetReader reader;

	private final KnownRecords known;

	private final RecordNames names;

	RecordController(RecordCataloguing cataloguing, RecordKeepers keepers, SheetReader reader, KnownRecords known,
			RecordNames names) {
		this.cataloguing = cataloguing;
		this.keepers = keepers;
		this.reader = reader;
		this.known = known;
		this.names = names;
	}

	@GetMapping("/admin/records/{kind}/new")
	ModelAndView begin(@PathVariable RecordKind kind) {
		return form(this.keepers.of(kind), RecordForm.typed(Map.of()));
	}

	@PostMapping("/admin/records/{kind}")
	ModelAndView add(@PathVariable RecordKind kind, @RequestParam Map<String, String> typed, CurrentEditor editor,
			RedirectAttributes flash) {
		RecordKeeper keeper = this.keepers.of(kind);
		RecordForm form = RecordForm.typed(typed);
		Optional<Sheet> sheet = this.reader.read(form, keeper, null, Sheet.empty(keeper.shapes()));
		Optional<Grounds> grounds = this.reader.grounds(form);
		String id = sheet.map((record) -> id(kind, record, form)).orElse("");
		if (form.isRefused() || grounds.isEmpty() || sheet.isEmpty()) {
			return refused(form(keeper, form), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		try {
			if (this.cataloguing.add(editor, kind, id, sheet.get(),
					grounds.get()) instanceof Amended.Done<Sheet>(String added)) {
				return done(kind, added, "catalogue.record.added", flash);
			}
		}
		catch (DuplicateKeyException _) {
			// Somebody else was faster.
		}
		form.refuse("id", "catalogue.id.taken");
		return refused(form(keeper, form), HttpStatus.CONFLICT);
	}

	private static String id(RecordKind kind, Sheet sheet, RecordForm form) {
		if (!kind.hasPage()) {
			return "";
		}
		String typed = form.value("id").strip();
		String id = typed.isEmpty() ? RecordIds.proposal(kind, sheet) : typed;
		if (!RecordIds.isWellFormed(kind, id)) {
			form.refuse("id", "catalogue.slug.malformed");
		}
		return id;
	}

	@GetMapping("/admin/records/{kind}/{id}")
	ModelAndView edit(@PathVariable RecordKind kind, @PathVariable String id) {
		RecordInHand record = open(kind, id);
		return form(record, RecordForm.of(record.sheet(), record.state()));
	}

	@PostMapping("/admin/records/{kind}/{id}")
	ModelAndView amend(@PathVariable RecordKind kind, @PathVariable String id, @RequestParam Map<String, String> typed,
			CurrentEditor editor, RedirectAttributes flash) {
		RecordInHand record = open(kind, id);
		RecordForm form = RecordForm.typed(typed);
		Sheet base = form.value("restored").matches("\\d{1,9}")
				? state(kind, id, Integer.parseInt(form.value("restored"))) : record.sheet();
		Optional<Sheet> wanted = this.reader.read(form, record.keeper(), id, base);
		Optional<Grounds> grounds = this.reader.grounds(form);
		if (form.isRefused() || grounds.isEmpty() || wanted.isEmpty()) {
			return refused(form(record, form), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		try {
			return answer(record, form,
					this.cataloguing.amend(editor, kind, id, form.value("state"), wanted.get(), grounds.get()), flash);
		}
		catch (DuplicateKeyException _) {
			form.refuse("", "catalogue.record.clash");
			return refused(form(record, form), HttpStatus.CONFLICT);
		}
	}

	private ModelAndView answer(RecordInHand record, RecordForm form, Amended<Sheet> outcome, RedirectAttributes flash) {
		return switch (outcome) {
			case Amended.Done<Sheet>(String id) -> done(record.keeper().kind(), id, "catalogue.amended", flash);
			case Amended.Conflict<Sheet> conflict -> {
				RecordForm merged = RecordForm.of(conflict.merged(), conflict.state()).because(form);
				yield refused(form(record, merged).addObject("conflict", conflict)
					.addObject("names", names(conflict.theirs().stream())), HttpStatus.CONFLICT);
			}
			case Amended.Nothing<Sheet> _, Amended.Taken<Sheet> _, Amended.RestedOn<Sheet> _ -> {
				form.refuse("", "catalogue.nothing-changed");
				yield refused(form(record, form), HttpStatus.UNPROCESSABLE_ENTITY);
			}
		};
	}

	/**
	 * Asks why an earlier state is to be brought back, and shows what that changes.
	 */
	@GetMapping("/admin/records/{kind}/{id}/restoration")
	ModelAndView restore(@PathVariable RecordKind kind, @PathVariable String id, @RequestParam int number) {
		RecordInHand record = open(kind, id);
		Sheet earlier = state(kind, id, number);
		var changes = RecordChange.between(RecordCataloguing.fields(kind, record.sheet()),
				RecordCataloguing.fields(kind, earlier));
		return form(record, RecordForm.of(earlier, record.state())).addObject("restored", number)
			.addObject("changes", changes)
			.addObject("names", names(changes.stream()));
	}

	private Sheet state(RecordKind kind, String id, int number) {
		return this.cataloguing.state(kind, id, number).orElseThrow(() -> new PageNotFoundException("page"));
	}

	private static ModelAndView done(RecordKind kind, String id, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return new ModelAndView("redirect:/admin/records/" + kind.code() + "/" + id);
	}

	private ModelAndView form(RecordKeeper keeper, RecordForm form) {
		return new ModelAndView(FORM).addObject("kind", keeper.kind())
			.addObject("shapes", keeper.typed())
			.addObject("form", form)
			.addObject("known", this.known.offer());
	}

	private ModelAndView form(RecordInHand record, RecordForm form) {
		RecordKind kind = record.keeper().kind();
		return form(record.keeper(), form).addObject("record", record)
			.addObject("recordTitle", RecordTitle.of(kind, record.sheet()))
			.addObject("dependents", this.cataloguing.dependents(kind, record.id()));
	}

	private RecordInHand open(RecordKind kind, String id) {
		return this.cataloguing.open(kind, id).orElseThrow(() -> new PageNotFoundException("page"));
	}

	private Map<RecordPart, LocalText> names(Stream<RecordChange> changes) {
		return this.names.of(changes.flatMap(RecordChange::parts).toList());
	}

	static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(HttpStatusCode.valueOf(status.value()));
		return page;
	}

}
