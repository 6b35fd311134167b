package org.lettersarchive.transcription;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rule that two persons stand behind a published text. The database keeps it too,
 * because it enforces it.
 */
@Component
class ReviewRule {

	private final JdbcClient jdbc;

	private final ReviewProperties properties;

	ReviewRule(JdbcClient jdbc, ReviewProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	@EventListener(ApplicationStartedEvent.class)
	void tellTheDatabase() {
		this.jdbc.sql("update review_rule set two_person = :twoPerson where two_person <> :twoPerson")
			.param("twoPerson", this.properties.twoPerson())
			.update();
	}

	boolean wantsTwoPersons() {
		return this.properties.twoPerson();
	}

}
