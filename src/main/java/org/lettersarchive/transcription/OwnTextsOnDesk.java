package org.lettersarchive.transcription;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.DeskSection;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Shows somebody the texts the person began and has not finished.
 */
@Component
class OwnTextsOnDesk implements DeskSection {

	private static final Limit SHOWN = Limit.of(50);

	private static final List<ReviewState> UNFINISHED = List.of(ReviewState.RETURNED, ReviewState.DRAFT,
			ReviewState.SUBMITTED);

	private final Workshop workshop;

	private final TextLines lines;

	OwnTextsOnDesk(Workshop workshop, TextLines lines) {
		this.workshop = workshop;
		this.lines = lines;
	}

	@Override
	public String title() {
		return "desk.own";
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public String template() {
		return "admin/transcription/texts-on-desk";
	}

	@Override
	public Optional<List<TextLine>> content(CurrentEditor editor) {
		return Optional.of(this.lines.of(this.workshop.own(Actor.of(editor), UNFINISHED, SHOWN)))
			.filter((texts) -> !texts.isEmpty());
	}

}
