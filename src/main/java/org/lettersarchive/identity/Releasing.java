package org.lettersarchive.identity;

import org.lettersarchive.audit.ActKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a second factor away: one's own, or that of somebody who has lost it.
 */
@Service
class Releasing {

	private final Editors editors;

	private final SecondFactors factors;

	private final OfficeRules rules;

	private final CheckingCodes checking;

	private final ApplicationEventPublisher events;

	private final Acts acts;

	Releasing(Editors editors, SecondFactors factors, OfficeRules rules, CheckingCodes checking,
			ApplicationEventPublisher events, Acts acts) {
		this.editors = editors;
		this.factors = factors;
		this.rules = rules;
		this.checking = checking;
		this.events = events;
		this.acts = acts;
	}

	/**
	 * Removes the own one.
	 * @throws FieldProblemException if the code is wrong or everybody has to have one
	 */
	@Transactional
	public void remove(CurrentEditor person, String typed, NetworkAddress from) {
		if (this.rules.lockedRequireSecondFactor()) {
			throw new FieldProblemException("code", "second-factor.is-required");
		}
		this.checking.demand(person, typed, from);
		this.factors.delete(person.id());
		this.acts.did(ActKind.SECOND_FACTOR_REMOVED);
		this.events.publishEvent(new AccessChanged(person.id()));
	}

	/**
	 * Removes that of somebody else, who signs in again and sets up another.
	 * @return whether there was one
	 * @throws OwnSecondFactorException if it is one's own, for which a code is needed
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional
	public boolean reset(EditorId person, CurrentEditor by) {
		if (person.equals(by.id())) {
			throw new OwnSecondFactorException();
		}
		boolean was = this.factors.delete(person);
		if (was) {
			this.editors.findById(person).ifPresent((editor) -> this.acts.didTo(editor, ActKind.SECOND_FACTOR_RESET));
		}
		this.events.publishEvent(new AccessChanged(person));
		return was;
	}

}
