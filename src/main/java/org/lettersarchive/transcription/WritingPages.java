package org.lettersarchive.transcription;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.identity.EditorNames;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.text.LetterText;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Puts together the page on which somebody writes.
 */
@Component
class WritingPages {

	private static final Limit OTHERS = Limit.of(50);

	private final Workshop workshop;

	private final TextLines lines;

	private final PublishedLetters letters;

	private final EditorNames names;

	WritingPages(Workshop workshop, TextLines lines, PublishedLetters letters, EditorNames names) {
		this.workshop = workshop;
		this.lines = lines;
		this.letters = letters;
		this.names = names;
	}

	/**
	 * The page with the draft as it is.
	 */
	WritingPage of(Actor actor, TranscriptionId id, @Nullable TranscriptionId beside) {
		DraftText draft = this.workshop.draft(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		return page(actor, id, draft, draft.text(), draft.version(), beside);
	}

	/**
	 * The page with what somebody typed, whether or not it is the draft.
	 */
	WritingPage unsaved(Actor actor, TranscriptionId id, String typed, int version) {
		DraftText draft = this.workshop.draft(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		return page(actor, id, draft, typed, version, null);
	}

	private WritingPage page(Actor actor, TranscriptionId id, DraftText draft, String typed, int version,
			@Nullable TranscriptionId beside) {
		TextInWork work = this.workshop.find(actor, id).orElseThrow(() -> new PageNotFoundException("text"));
		TextLine text = this.lines.of(work);
		List<TextLine> others = this.lines.of(this.workshop.list(actor, work.origin().letter(), OTHERS)
			.stream()
			.filter((other) -> !other.id().equals(id))
			.toList());
		String readable = (typed.length() <= LetterText.LONGEST) ? typed : typed.substring(0, LetterText.LONGEST);
		return new WritingPage(text, typed, version, draft.savedAt(), this.names.of(draft.savedBy()).orElse("–"),
				LetterText.parse(readable),
				this.letters.findBySlug(text.letter().slug()).orElseThrow(() -> new PageNotFoundException("letter")),
				others, beside(actor, others, beside));
	}

	private Optional<WritingPage.Beside> beside(Actor actor, List<TextLine> others, @Nullable TranscriptionId beside) {
		return others.stream()
			.filter((other) -> other.work().id().equals(beside))
			.findFirst()
			.flatMap((other) -> this.workshop.draft(actor, other.work().id())
				.map((draft) -> new WritingPage.Beside(other, draft.text())));
	}

}
