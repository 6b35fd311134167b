package org.lettersarchive.integrity;

import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.DeskSection;

import org.springframework.stereotype.Component;

/**
 * Shows those who work on the archive what the last check found.
 */
@Component
class IntegrityOnDesk implements DeskSection {

	private static final int ORDER = 60;

	private final IntegrityChecks checks;

	IntegrityOnDesk(IntegrityChecks checks) {
		this.checks = checks;
	}

	@Override
	public String title() {
		return "integrity.title";
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public String template() {
		return "admin/integrity/integrity-on-desk";
	}

	@Override
	public Optional<IntegrityResult> content(CurrentEditor editor) {
		return this.checks.last();
	}

}
