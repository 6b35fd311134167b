package org.lettersarchive.identity;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;

/**
 * Finds out who somebody is by sign-in name and password. Unknown people, wrong passwords
 * and people who have left are answered alike, and as fast.
 */
@Service
class SigningIn {

	private final Editors editors;

	private final Passwords passwords;

	private final SignInThrottle throttle;

	private final SecondFactors factors;

	private final Acts acts;

	SigningIn(Editors editors, Passwords passwords, SignInThrottle throttle, SecondFactors factors, Acts acts) {
		this.editors = editors;
		this.passwords = passwords;
		this.throttle = throttle;
		this.factors = factors;
		this.acts = acts;
	}

	/**
	 * Lets somebody in by name and password, or on to the question for a code.
	 */
	Answer signIn(String signInName, String password, NetworkAddress from) {
		Answer answer = byPassword(signInName, password, from);
		if (!(answer instanceof Known known)) {
			return answer;
		}
		if (this.factors.exists(known.editor().id())) {
			return new CodeWanted(known.editor().id(), known.passwordMark());
		}
		this.editors.findById(known.editor().id()).ifPresent((editor) -> this.acts.didBy(editor, ActKind.SIGNED_IN));
		return answer;
	}

	private Answer byPassword(String signInName, String password, NetworkAddress from) {
		Optional<SignInName> name = SignInName.of(signInName);
		String account = SignInName.normal(signInName.substring(0, Math.min(signInName.length(), SignInName.LONGEST)));
		Optional<Duration> wait = this.throttle.attempt(account, from);
		if (wait.isPresent()) {
			return new TooManyAttempts(wait.get());
		}
		Optional<Editor> editor = name.map(SignInName::value)
			.flatMap(this.editors::findBySignInName)
			.filter(Editor::isActive);
		if (!this.passwords.matches(password, editor.map(Editor::password))) {
			// What was typed in vain may be a password, or the name of a stranger.
			editor.ifPresentOrElse((person) -> this.acts.didTo(person, ActKind.SIGN_IN_REFUSED),
					() -> this.acts.did(ActKind.SIGN_IN_REFUSED));
			return new Refused();
		}
		this.throttle.succeeded(account, from);
		return new Known(editor.orElseThrow().asCurrent(), editor.orElseThrow().passwordMark(), null);
	}

	/**
	 * Asks somebody who is signed in for the password again.
	 */
	Answer again(CurrentEditor person, String password, NetworkAddress from) {
		return this.editors.findById(person.id())
			.map((editor) -> byPassword(editor.signInName(), password, from))
			.orElseGet(Refused::new);
	}

	/**
	 * What came of it.
	 */
	sealed interface Answer {

	}

	/**
	 * All that was asked for is right.
	 *
	 * @param editor who it is
	 * @param passwordMark the mark of the password that was right
	 * @param secondFactorMark the mark of the second factor, if there was one to enter
	 */
	record Known(CurrentEditor editor, String passwordMark, @Nullable String secondFactorMark) implements Answer {
	}

	/**
	 * Name and password are right, but the person has a second factor.
	 *
	 * @param editor who it will be
	 * @param passwordMark the mark of the password that was right
	 */
	record CodeWanted(EditorId editor, String passwordMark) implements Answer {
	}

	/**
	 * Something is wrong; what, is not said.
	 */
	record Refused() implements Answer {
	}

	/**
	 * There were too many attempts from there or at that account.
	 */
	record TooManyAttempts(Duration delay) implements Answer {

		long seconds() {
			return Math.max(1, this.delay.toSeconds() + 1);
		}

		long minutes() {
			return (seconds() + 59) / 60;
		}

	}

}
