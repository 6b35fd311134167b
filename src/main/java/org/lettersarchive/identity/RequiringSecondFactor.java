package org.lettersarchive.identity;

import org.lettersarchive.audit.ActKind;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides whether everybody has to have a second factor.
 */
@Service
class RequiringSecondFactor {

	private final OfficeRules rules;

	private final SecondFactors factors;

	private final Acts acts;

	RequiringSecondFactor(OfficeRules rules, SecondFactors factors, Acts acts) {
		this.rules = rules;
		this.factors = factors;
		this.acts = acts;
	}

	@Transactional(readOnly = true)
	public boolean isRequired() {
		return this.rules.requireSecondFactor();
	}

	/**
	 * Changes the rule, which counts at the next click of everybody.
	 * @throws NoSecondFactorException if the administrator has none
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@Transactional
	public void require(boolean required, CurrentEditor by) {
		this.rules.lockedRequireSecondFactor();
		if (required && !this.factors.exists(by.id())) {
			throw new NoSecondFactorException();
		}
		this.rules.requireSecondFactor(required);
		this.acts.did(required ? ActKind.SECOND_FACTOR_REQUIRED : ActKind.SECOND_FACTOR_NOT_REQUIRED);
	}

}
