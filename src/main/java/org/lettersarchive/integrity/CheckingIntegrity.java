package org.lettersarchive.integrity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.lettersarchive.cataloguing.RecordHistoryCheck;
import org.lettersarchive.transcription.HistoryCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Checks the history of all texts and records, as the command {@code verify} does.
 */
@Component
class CheckingIntegrity {

	private static final Logger logger = LoggerFactory.getLogger(CheckingIntegrity.class);

	private final IntegrityChecks checks;

	private final HistoryCheck texts;

	private final RecordHistoryCheck records;

	private final Clock clock;

	CheckingIntegrity(IntegrityChecks checks, HistoryCheck texts, RecordHistoryCheck records, Clock clock) {
		this.checks = checks;
		this.texts = texts;
		this.records = records;
		this.clock = clock;
	}

	/**
	 * Checks if the last check is so long ago, and no other node does.
	 */
	Optional<IntegrityResult> checkIfDue(Duration every) {
		return this.checks.begin(this.clock.instant(), every).map((id) -> {
			IntegrityResult result = check();
			this.checks.finish(id, result);
			result.texts().problem().ifPresent(CheckingIntegrity::report);
			result.records().problem().ifPresent(CheckingIntegrity::report);
			return result;
		});
	}

	private static void report(String problem) {
		logger.error("The history of the archive does not hold: {}", problem);
	}

	private IntegrityResult check() {
		HistoryCheck.Outcome text = this.texts.run();
		RecordHistoryCheck.Outcome record = this.records.run();
		return new IntegrityResult(this.clock.instant(),
				new Found(text.transcriptions(), text.entries(), text.anchor(), text.broken()),
				new Found(record.records(), record.entries(), record.anchor(), record.broken()));
	}

}
