package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.stream.Stream;

import org.lettersarchive.letter.RecordNames;
import org.lettersarchive.record.RecordChange;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * How a record that letters rest on came to what it says.
 */
@Controller
@PreAuthorize("hasRole('EDITOR')")
class RecordChangesController {

	private static final int STATES = 200;

	private final RecordCataloguing cataloguing;

	private final RecordNames names;

	RecordChangesController(RecordCataloguing cataloguing, RecordNames names) {
		this.cataloguing = cataloguing;
		this.names = names;
	}

	@GetMapping("/admin/records/{kind}/{id}/changes")
	String show(@PathVariable RecordKind kind, @PathVariable String id, Model model) {
		RecordInHand record = this.cataloguing.open(kind, id).orElseThrow(() -> new PageNotFoundException("page"));
		List<RecordState> states = this.cataloguing.states(kind, id, STATES);
		model.addAttribute("kind", kind);
		model.addAttribute("record", record);
		model.addAttribute("recordTitle", RecordTitle.of(kind, record.sheet()));
		model.addAttribute("states", states);
		model.addAttribute("names",
				this.names.of(Stream
					.concat(states.stream()
						.flatMap((state) -> Stream.ofNullable(state.entry().source()))
						.map((source) -> new RecordPart(RecordPart.Kind.SOURCE, source)),
							states.stream().flatMap((state) -> state.changes().stream()).flatMap(RecordChange::parts))
					.toList()));
		return "admin/cataloguing/sheet-changes";
	}

}
