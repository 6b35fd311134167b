package org.lettersarchive.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checks that were made, by whichever node.
 */
@Component
public class IntegrityChecks {

	/** A check that takes longer has died with its node. */
	private static final Duration LONGEST = Duration.ofHours(1);

	private static final Duration KEPT = Duration.ofDays(366);

	private static final int LONGEST_PROBLEM = 2_000;

	private final JdbcClient jdbc;

	IntegrityChecks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the last check that came to its end found.
	 */
	public Optional<IntegrityResult> last() {
		return this.jdbc.sql("""
				select * from integrity_check where finished_at is not null
				order by started_at desc, id desc limit 1""").query((row, _) -> result(row)).optional();
	}

	private static IntegrityResult result(ResultSet row) throws SQLException {
		return new IntegrityResult(row.getObject("finished_at", OffsetDateTime.class).toInstant(),
				new Found(row.getLong("texts"), row.getLong("text_entries"), row.getString("text_anchor"),
						Optional.ofNullable(row.getString("text_problem"))),
				new Found(row.getLong("records"), row.getLong("record_entries"), row.getString("record_anchor"),
						Optional.ofNullable(row.getString("record_problem"))));
	}

	/**
	 * Takes the next check upon the asker, if it is due and no other node has.
	 * @return the number of the check
	 */
	@Transactional
	Optional<Long> begin(Instant now, Duration every) {
		// Two nodes that ask at once ask one after the other.
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('integrity_check'))").query((_) -> {
		});
		this.jdbc.sql("delete from integrity_check where started_at < :old")
			.param("old", utc(now.minus(KEPT)))
			.update();
		return this.jdbc.sql("""
				insert into integrity_check (started_at)
				select :now where not exists (select from integrity_check
					where started_at > (case when finished_at is null then :dead else :due end) and started_at <= :now)
				returning id""")
			.param("now", utc(now))
			.param("due", utc(now.minus(every)))
			.param("dead", utc(now.minus(LONGEST)))
			.query(Long.class)
			.optional();
	}

	/**
	 * Keeps what a check found.
	 */
	void finish(long id, IntegrityResult result) {
		this.jdbc.sql("""
				update integrity_check set finished_at = :at, texts = :texts, text_entries = :textEntries,
					text_anchor = :textAnchor, text_problem = :textProblem, records = :records,
					record_entries = :recordEntries, record_anchor = :recordAnchor, record_problem = :recordProblem
				where id = :id""")
			.param("id", id)
			.param("at", utc(result.finishedAt()))
			.param("texts", result.texts().chains())
			.param("textEntries", result.texts().entries())
			.param("textAnchor", result.texts().anchor())
			.param("textProblem", shortened(result.texts().problem()))
			.param("records", result.records().chains())
			.param("recordEntries", result.records().entries())
			.param("recordAnchor", result.records().anchor())
			.param("recordProblem", shortened(result.records().problem()))
			.update();
	}

	private static @Nullable String shortened(Optional<String> problem) {
		return problem.map((text) -> text.substring(0, Math.min(text.length(), LONGEST_PROBLEM))).orElse(null);
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
