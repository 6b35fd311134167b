package org.lettersarchive.identity;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people how it stands with their second factor.
 */
@Service
class OwnSecondFactor {

	private final Editors editors;

	private final SecondFactors factors;

	private final RecoveryCodes recoveryCodes;

	private final OfficeRules rules;

	private final SecretSafe safe;

	OwnSecondFactor(Editors editors, SecondFactors factors, RecoveryCodes recoveryCodes, OfficeRules rules,
			SecretSafe safe) {
		this.editors = editors;
		this.factors = factors;
		this.recoveryCodes = recoveryCodes;
		this.rules = rules;
		this.safe = safe;
	}

	@Transactional(readOnly = true)
	public State of(CurrentEditor person) {
		return new State(this.factors.find(person.id()), this.recoveryCodes.left(person.id()),
				this.rules.requireSecondFactor(), this.safe.hasKey());
	}

	@Transactional(readOnly = true)
	public boolean exists(CurrentEditor person) {
		return this.factors.exists(person.id());
	}

	@Transactional(readOnly = true)
	public String signInName(CurrentEditor person) {
		return this.editors.findById(person.id()).map(Editor::signInName).orElseThrow(NoSuchPerson::new);
	}

	/**
	 * How it stands.
	 *
	 * @param factor the second factor, if there is one
	 * @param recoveryCodesLeft how many recovery codes have not been used
	 * @param required whether everybody has to have one
	 * @param possible whether the archive has a key to keep secrets with
	 */
	public record State(Optional<SecondFactor> factor, int recoveryCodesLeft, boolean required, boolean possible) {
	}

}
