package org.lettersarchive.identity;

import java.time.Clock;

import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person in who came by a one-time link, as part of the transaction that spends
 * the link.
 */
@Service
class Joining {

	private final Editors editors;

	private final Passwords passwords;

	private final PasswordRules rules;

	private final Clock clock;

	private final Acts acts;

	Joining(Editors editors, Passwords passwords, PasswordRules rules, Clock clock, Acts acts) {
		this.editors = editors;
		this.passwords = passwords;
		this.rules = rules;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Adds a person.
	 * @param act what the log calls that
	 * @throws FieldProblemException if the name is taken or the password will not do
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public EditorId join(NewEditor person, Role role, ActKind act) {
		this.rules.problem(person.password(), person.signInName(), person.name()).ifPresent((message) -> {
			throw new FieldProblemException("password", message);
		});
		if (this.editors.existsBySignInName(person.signInName())) {
			throw new FieldProblemException("signInName", "join.name-taken");
		}
		Editor editor = new Editor(person, role, this.passwords.encode(person.password()), this.clock.instant());
		this.editors.save(editor);
		this.editors.flush();
		this.acts.didBy(editor, act, role.code());
		return editor.id();
	}

}
