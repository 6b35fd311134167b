package org.lettersarchive.pagestore;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The number of the state in which the public sees the archive. Whoever publishes raises
 * it in the same transaction; this node hears of that from {@link PublicVersionListener}
 * if it was elsewhere.
 */
@Component
class PublicVersion {

	static final String QUERY = "select version, changed_at from archive_version";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final AtomicLong known = new AtomicLong();

	private volatile boolean outOfReach;

	PublicVersion(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * The latest this node has heard of.
	 */
	long known() {
		return this.known.get();
	}

	/**
	 * Asks the database, within the transaction if there is one.
	 */
	State ask() {
		State state = this.jdbc.sql(QUERY)
			.query((row, _) -> new State(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.single();
		heard(state.number());
		return state;
	}

	/**
	 * Ends the connection of the transaction if the database says nothing for so long.
	 */
	void giveUpAfter(Duration silence) {
		this.template.execute((ConnectionCallback<@Nullable Void>) (connection) -> {
			connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
			return null;
		});
	}

	/**
	 * Whether nobody knows at present what is published elsewhere.
	 */
	boolean isOutOfReach() {
		return this.outOfReach;
	}

	void setOutOfReach(boolean outOfReach) {
		this.outOfReach = outOfReach;
	}

	/**
	 * Takes note of a version, unless a later one is known.
	 */
	void heard(long number) {
		this.known.accumulateAndGet(number, Math::max);
	}

	/**
	 * A state of the archive.
	 */
	record State(long number, Instant since) {
	}

}
