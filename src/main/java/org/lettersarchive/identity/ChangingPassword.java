package org.lettersarchive.identity;

import java.time.Clock;

import org.lettersarchive.audit.ActKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces a password.
 */
@Service
class ChangingPassword {

	private final Editors editors;

	private final OneTimeLinks links;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final SigningIn signingIn;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Acts acts;

	ChangingPassword(Editors editors, OneTimeLinks links, Passwords passwords, PasswordRules rules, SigningIn signingIn,
			ApplicationEventPublisher events, Clock clock, Acts acts) {
		this.editors = editors;
		this.links = links;
		this.passwords = passwords;
		this.rules = rules;
		this.signingIn = signingIn;
		this.events = events;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Changes the own password.
	 * @return the mark of the new one
	 * @throws FieldProblemException if the old one is wrong or the new one will not do
	 */
	@Transactional
	public String change(CurrentEditor editor, String oldPassword, String newPassword, NetworkAddress from) {
		switch (this.signingIn.again(editor, oldPassword, from)) {
			case SigningIn.Refused _, SigningIn.CodeWanted _ ->
				throw new FieldProblemException("oldPassword", "password.wrong");
			case SigningIn.TooManyAttempts _ -> throw new FieldProblemException("oldPassword", "password.too-many");
			case SigningIn.Known _ -> {
				Editor person = this.editors.lockById(editor.id()).orElseThrow(NoSuchPerson::new);
				take(person, newPassword);
				this.acts.did(ActKind.PASSWORD_CHANGED);
				return person.passwordMark();
			}
		}
	}

	/**
	 * Gives somebody a password, and takes the force from links that would change it
	 * again.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(Editor editor, String password) {
		this.rules.problem(password, editor.signInName(), editor.name()).ifPresent((message) -> {
			throw new FieldProblemException("password", message);
		});
		editor.changePassword(this.passwords.encode(password));
		this.links.revokePasswordLinks(editor.id(), this.clock.instant());
		this.events.publishEvent(new AccessChanged(editor.id()));
	}

}
