package org.lettersarchive.identity;

import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.audit.Doer;
import org.lettersarchive.audit.Subject;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the log what people do about people, themselves among them.
 */
@Component
class Acts {

	private final ApplicationEventPublisher events;

	Acts(ApplicationEventPublisher events) {
		this.events = events;
	}

	/**
	 * Somebody who is signed in did something for the whole office.
	 */
	void did(ActKind kind) {
		this.events.publishEvent(Act.of(kind));
	}

	void didTo(Editor person, ActKind kind) {
		this.events.publishEvent(Act.of(kind).to(subject(person)));
	}

	void didTo(Editor person, ActKind kind, String detail) {
		this.events.publishEvent(Act.of(kind).to(subject(person)).with(detail));
	}

	/**
	 * Somebody did something who is not signed in yet.
	 */
	void didBy(Editor person, ActKind kind) {
		this.events.publishEvent(Act.of(kind).by(new Doer(person.id().value(), person.name())));
	}

	void didBy(Editor person, ActKind kind, String detail) {
		this.events.publishEvent(Act.of(kind).with(detail).by(new Doer(person.id().value(), person.name())));
	}

	void didToInvitation(OneTimeLink invitation, ActKind kind) {
		this.events.publishEvent(
				Act.of(kind).to(Subject.of(Subject.Kind.INVITATION, invitation.id(), invitation.role().code())));
	}

	private static Subject subject(Editor person) {
		return Subject.of(Subject.Kind.PERSON, person.id(), person.name());
	}

}
