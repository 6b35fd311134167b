package org.lettersarchive.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.lettersarchive.audit.ActKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a second factor up, or another in its place, and makes its recovery codes.
 */
@Service
class Enrolling {

	private final Editors editors;

	private final SecondFactors factors;

	private final RecoveryCodes recoveryCodes;

	private final CheckingCodes checking;

	private final SecretSafe safe;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Acts acts;

	Enrolling(Editors editors, SecondFactors factors, RecoveryCodes recoveryCodes, CheckingCodes checking,
			SecretSafe safe, ApplicationEventPublisher events, Clock clock, Acts acts) {
		this.editors = editors;
		this.factors = factors;
		this.recoveryCodes = recoveryCodes;
		this.checking = checking;
		this.safe = safe;
		this.events = events;
		this.clock = clock;
		this.acts = acts;
	}

	/**
	 * Makes a secret for a person, encrypted; nothing changes until a code confirms it.
	 * @param typed a code of the present second factor, if there is one
	 * @throws FieldProblemException if that code is wrong
	 */
	@Transactional
	public String offer(CurrentEditor person, String typed, NetworkAddress from) {
		if (this.factors.exists(person.id())) {
			this.checking.demand(person, typed, from);
		}
		return this.safe.lock(CodeSecret.make(), person.id());
	}

	/**
	 * Keeps the secret that was offered.
	 * @throws FieldProblemException if the code is not made from it
	 */
	@Transactional
	public Enrolled confirm(CurrentEditor person, String offered, String typed) {
		Editor editor = this.editors.lockById(person.id()).orElseThrow(NoSuchPerson::new);
		Instant now = this.clock.instant();
		OptionalLong step = this.safe.unlock(offered, editor.id())
			.map((secret) -> secret.stepOf(CheckingCodes.figures(typed), now))
			.orElseGet(OptionalLong::empty);
		if (step.isEmpty()) {
			throw new FieldProblemException("code", "code.wrong");
		}
		SecondFactor factor = new SecondFactor(editor.id(), offered, step.getAsLong(), now);
		this.factors.save(factor);
		this.acts.did(ActKind.SECOND_FACTOR_SET_UP);
		this.events.publishEvent(new AccessChanged(editor.id()));
		return new Enrolled(factor.mark(), this.recoveryCodes.renew(editor.id()));
	}

	/**
	 * Makes new recovery codes.
	 * @throws FieldProblemException if the code is wrong
	 */
	@Transactional
	public List<RecoveryCode> renewRecoveryCodes(CurrentEditor person, String typed, NetworkAddress from) {
		this.checking.demand(person, typed, from);
		this.acts.did(ActKind.RECOVERY_CODES_RENEWED);
		return this.recoveryCodes.renew(person.id());
	}

	/**
	 * What came of it.
	 *
	 * @param mark the mark of the new second factor
	 * @param recoveryCodes its recovery codes, which cannot be had again
	 */
	record Enrolled(String mark, List<RecoveryCode> recoveryCodes) {
	}

}
