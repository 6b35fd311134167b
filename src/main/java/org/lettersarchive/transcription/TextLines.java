package org.lettersarchive.transcription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lettersarchive.identity.EditorId;
import org.lettersarchive.identity.EditorNames;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.RegisteredLetter;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;

import org.springframework.stereotype.Component;

/**
 * Gives texts in work the names of their letters, witnesses and people, in three
 * statements however many there are.
 */
@Component
class TextLines {

	private final LetterRegister letters;

	private final Sources sources;

	private final EditorNames names;

	TextLines(LetterRegister letters, Sources sources, EditorNames names) {
		this.letters = letters;
		this.sources = sources;
		this.names = names;
	}

	List<TextLine> of(Collection<TextInWork> works) {
		Map<LetterId, RegisteredLetter> letters = this.letters
			.find(works.stream().map((work) -> work.origin().letter()).distinct().toList());
		Map<SourceId, Source> witnesses = witnesses(works);
		Map<EditorId, String> people = this.names.of(works.stream().map(TextInWork::startedBy).distinct().toList());
		return works.stream()
			.map((work) -> new TextLine(work, Objects.requireNonNull(letters.get(work.origin().letter())),
					Objects.requireNonNull(witnesses.get(work.origin().witness())),
					people.getOrDefault(work.startedBy(), "–")))
			.toList();
	}

	TextLine of(TextInWork work) {
		return of(List.of(work)).getFirst();
	}

	private Map<SourceId, Source> witnesses(Collection<TextInWork> works) {
		return this.sources.findByIdIn(works.stream().map((work) -> work.origin().witness()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Source::id, Function.identity()));
	}

}
