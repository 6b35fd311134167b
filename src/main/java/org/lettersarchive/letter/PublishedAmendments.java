package org.lettersarchive.letter;

import org.lettersarchive.record.RecordChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.source.SourceId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of the records of published letters.
 */
@Component
public class PublishedAmendments {

	private final JdbcClient jdbc;

	PublishedAmendments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The latest changes to the record of a letter, the newest first.
	 */
	public List<PublishedAmendment> latest(LetterId letter, int limit) {
		List<State> states = this.jdbc.sql("""
				select number, happened_at, editor_name, reason, source_id, hash, description
				from published_amendment where letter_id = :letter order by number desc limit :limit""")
			.param("letter", letter.value())
			.param("limit", limit + 1)
			.query((row, _) -> state(row))
			.list();
		List<PublishedAmendment> amendments = new ArrayList<>();
		for (int i = 0; i + 1 < states.size(); i++) {
			State after = states.get(i);
			amendments.add(after.changedBy(
					RecordChange.between(states.get(i + 1).description().fields(), after.description().fields())));
		}
		return amendments;
	}

	private static State state(ResultSet row) throws SQLException {
		return new State(row.getInt("number"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("editor_name"), row.getString("reason"), row.getString("source_id"),
				row.getString("hash"), LetterDescription.read(row.getString("description")));
	}

	private record State(int number, Instant at, String by, String reason, @Nullable String source, String hash,
			LetterDescription description) {

		PublishedAmendment changedBy(List<RecordChange> changes) {
			return new PublishedAmendment(this.number, this.at, this.by, this.reason,
					Optional.ofNullable(this.source).map(SourceId::new), this.hash, changes);
		}

	}

}
