package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.DeskSection;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.RegisteredLetter;

import org.springframework.stereotype.Component;

/**
 * Shows everybody what was published last.
 */
@Component
class RecentlyPublishedOnDesk implements DeskSection {

	private static final int SHOWN = 10;

	private final Workshop workshop;

	private final LetterRegister letters;

	RecentlyPublishedOnDesk(Workshop workshop, LetterRegister letters) {
		this.workshop = workshop;
		this.letters = letters;
	}

	@Override
	public String title() {
		return "desk.published";
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public String template() {
		return "admin/transcription/published-on-desk";
	}

	@Override
	public Optional<List<Publication>> content(CurrentEditor editor) {
		List<HistoryEntry> entries = this.workshop.recentlyPublished(SHOWN);
		Map<LetterId, RegisteredLetter> names = this.letters
			.find(entries.stream().map((entry) -> new LetterId(entry.letter())).distinct().toList());
		return Optional.of(entries.stream().flatMap((entry) -> publication(entry, names)).toList())
			.filter((publications) -> !publications.isEmpty());
	}

	private static Stream<Publication> publication(HistoryEntry entry, Map<LetterId, RegisteredLetter> names) {
		RegisteredLetter letter = names.get(new LetterId(entry.letter()));
		Integer number = entry.publication();
		return (letter != null && number != null)
				? Stream.of(new Publication(letter, number, entry.language(), entry.at(), entry.editorName()))
				: Stream.empty();
	}

	/**
	 * A text that was published.
	 *
	 * @param letter the letter
	 * @param number the number in its address
	 * @param language a BCP 47 tag
	 * @param at when
	 * @param by the name of whoever published it
	 */
	public record Publication(RegisteredLetter letter, int number, String language, Instant at, String by) {
	}

}
