package org.lettersarchive.transcription;

import java.util.List;

import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Doer;
import org.lettersarchive.audit.Subject;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.RegisteredLetter;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the log what is done to texts.
 */
@Component
class TextActs {

	private final ApplicationEventPublisher events;

	private final LetterRegister letters;

	TextActs(ApplicationEventPublisher events, LetterRegister letters) {
		this.events = events;
		this.letters = letters;
	}

	void did(Actor actor, ActKind kind, Transcription text, String detail) {
		this.events.publishEvent(Act.of(kind)
			.to(Subject.of(Subject.Kind.TEXT, text.id(), name(text.origin())))
			.with(detail)
			.by(new Doer(actor.editor().value(), actor.name())));
	}

	private String name(TextOrigin origin) {
		RegisteredLetter letter = this.letters.find(List.of(origin.letter())).get(origin.letter());
		return "%s · %s · %s".formatted((letter != null) ? letter.slug().value() : origin.letter().value(),
				origin.language(), origin.witness().value());
	}

}
