package org.lettersarchive.transcription;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.DeskSection;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Shows a reviewer the texts that wait for review.
 */
@Component
class TextsToReviewOnDesk implements DeskSection {

	private static final Limit SHOWN = Limit.of(50);

	private final Workshop workshop;

	private final TextLines lines;

	TextsToReviewOnDesk(Workshop workshop, TextLines lines) {
		this.workshop = workshop;
		this.lines = lines;
	}

	@Override
	public String title() {
		return "desk.to-review";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public String template() {
		return "admin/transcription/texts-on-desk";
	}

	@Override
	public Optional<List<TextLine>> content(CurrentEditor editor) {
		Actor actor = Actor.of(editor);
		return actor.mayReview()
				? Optional.of(this.lines.of(this.workshop.list(actor, List.of(ReviewState.SUBMITTED), SHOWN)))
					.filter((texts) -> !texts.isEmpty())
				: Optional.empty();
	}

}
