package org.lettersarchive.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What administrators require of everybody.
 */
@Component
class OfficeRules {

	private final JdbcClient jdbc;

	OfficeRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean requireSecondFactor() {
		return this.jdbc.sql("select second_factor_required from office_rule").query(Boolean.class).single();
	}

	/**
	 * The same, to be changed by nobody else for as long as the transaction lasts.
	 */
	boolean lockedRequireSecondFactor() {
		return this.jdbc.sql("select second_factor_required from office_rule for update").query(Boolean.class).single();
	}

	void requireSecondFactor(boolean required) {
		this.jdbc.sql("update office_rule set second_factor_required = :required").param("required", required).update();
	}

}
