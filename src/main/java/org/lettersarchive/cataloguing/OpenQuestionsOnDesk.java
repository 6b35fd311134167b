package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.DeskSection;

import org.springframework.stereotype.Component;

/**
 * Shows editors what the catalogue leaves open.
 */
@Component
class OpenQuestionsOnDesk implements DeskSection {

	private final OpenQuestions questions;

	OpenQuestionsOnDesk(OpenQuestions questions) {
		this.questions = questions;
	}

	@Override
	public String title() {
		return "catalogue.questions";
	}

	@Override
	public int order() {
		return 250;
	}

	@Override
	public String template() {
		return "admin/cataloguing/questions-on-desk";
	}

	@Override
	public Optional<List<OpenQuestions.Tally>> content(CurrentEditor editor) {
		return editor.isEditor() ? Optional.of(this.questions.tallies()).filter((tallies) -> !tallies.isEmpty())
				: Optional.empty();
	}

}
