package org.lettersarchive.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints a {@link DatabaseProblem} as sentences in place of a stack trace.
 */
class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseProblem cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
	}

}
