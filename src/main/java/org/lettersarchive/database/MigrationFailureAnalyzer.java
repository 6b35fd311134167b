package org.lettersarchive.database;

import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in sentences that a database cannot be brought to the schema of this release.
 */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
		String reason = String.valueOf(cause.getMessage()).lines().map(String::strip).findFirst().orElse("");
		return new FailureAnalysis("The database cannot be brought to the schema of this release: " + reason,
				"Start the release that last used this database, or restore a backup that fits this one.", cause);
	}

}
