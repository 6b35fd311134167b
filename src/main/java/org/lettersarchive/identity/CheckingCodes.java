package org.lettersarchive.identity;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.lettersarchive.audit.ActKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a code from the app, or a recovery code, each once.
 */
@Service
class CheckingCodes {

	private static final Pattern CODE = Pattern.compile("[0-9]{%s}|[0-9]{%s}|[0-9]{%s}".formatted(CodeSecret.FIGURES,
			RecoveryCode.FORMER_FIGURES, RecoveryCode.FIGURES));

	private final Editors editors;

	private final SecondFactors factors;

	private final RecoveryCodes recoveryCodes;

	private final SecretSafe safe;

	private final SignInThrottle throttle;

	private final Clock clock;

	private final Acts acts;

	CheckingCodes(Editors editors, SecondFactors factors, RecoveryCodes recoveryCodes, SecretSafe safe,
			SignInThrottle throttle, Clock clock, Acts acts) {
		this.editors = editors;
		this.factors = factors;
		this.recoveryCodes = recoveryCodes;
		this.safe = safe;
		this.throttle = throttle;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Lets somebody in whose password was right.
	 */
	@Transactional
	public SigningIn.Answer enter(SigningIn.CodeWanted entrant, String typed, NetworkAddress from) {
		return this.editors.findById(entrant.editor())
			.filter(Editor::isActive)
			.filter((editor) -> editor.passwordMark().equals(entrant.passwordMark()))
			.map((editor) -> enter(editor, typed, from))
			.orElseGet(SigningIn.Refused::new);
	}

	private SigningIn.Answer enter(Editor editor, String typed, NetworkAddress from) {
		SigningIn.Answer answer = check(editor, typed, from);
		if (answer instanceof SigningIn.Known) {
			this.acts.didBy(editor, ActKind.SIGNED_IN);
		}
		return answer;
	}

	/**
	 * Asks somebody who is signed in for a code, before the second factor changes.
	 * @throws FieldProblemException if it is not taken
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void demand(CurrentEditor person, String typed, NetworkAddress from) {
		Editor editor = this.editors.findById(person.id()).orElseThrow(NoSuchPerson::new);
		switch (check(editor, typed, from)) {
			case SigningIn.Known _ -> {
			}
			case SigningIn.TooManyAttempts _ -> throw new FieldProblemException("code", "password.too-many");
			default -> throw new FieldProblemException("code", "code.wrong");
		}
	}

	private SigningIn.Answer check(Editor editor, String typed, NetworkAddress from) {
		String figures = figures(typed);
		// What cannot be a code is no guess and costs no attempt.
		if (!CODE.matcher(figures).matches()) {
			return new SigningIn.Refused();
		}
		Optional<Duration> wait = this.throttle.attempt(editor.signInName(), from);
		if (wait.isPresent()) {
			return new SigningIn.TooManyAttempts(wait.get());
		}
		Optional<SecondFactor> factor = this.factors.find(editor.id())
			.filter((present) -> takes(present, figures, this.clock.instant()));
		if (factor.isEmpty()) {
			this.acts.didTo(editor, ActKind.CODE_REFUSED);
			return new SigningIn.Refused();
		}
		this.throttle.succeeded(editor.signInName(), from);
		return new SigningIn.Known(editor.asCurrent(), editor.passwordMark(), factor.get().mark());
	}

	private boolean takes(SecondFactor factor, String figures, Instant now) {
		if (figures.length() > CodeSecret.FIGURES) {
			return this.recoveryCodes.use(factor.editor(), new RecoveryCode(figures), now);
		}
		OptionalLong step = this.safe.unlock(factor.lockedSecret(), factor.editor())
			.map((secret) -> secret.stepOf(figures, now))
			.orElseGet(OptionalLong::empty);
		return step.isPresent() && this.factors.use(factor, step.getAsLong());
	}

	/**
	 * What was typed without the gaps between groups, in plain figures.
	 */
	static String figures(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}-]", "");
	}

}
