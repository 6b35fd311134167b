package org.lettersarchive.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of the records that letters rest on.
 */
@Component
public class PublishedRecordChanges {

	private final JdbcClient jdbc;

	private final RecordKeepers keepers;

	PublishedRecordChanges(JdbcClient jdbc, RecordKeepers keepers) {
		this.jdbc = jdbc;
		this.keepers = keepers;
	}

	/**
	 * The latest changes to a record, the newest first. That an editor added it is one,
	 * how it was found is none.
	 */
	public List<PublishedRecordChange> latest(RecordKind kind, String id, int limit) {
		List<State> states = this.jdbc.sql("""
				select number, happened_at, editor_name, reason, source_id, hash, description, kind
				from published_record_amendment where record_kind = :kind and record_id = :id
				order by number desc limit :limit""")
			.param("kind", kind.code())
			.param("id", id)
			.param("limit", limit + 1)
			.query((row, _) -> state(row, kind))
			.list();
		List<PublishedRecordChange> changes = new ArrayList<>();
		for (int i = 0; i < Math.min(states.size(), limit); i++) {
			State after = states.get(i);
			if (i + 1 < states.size()) {
				changes.add(after.changedBy(RecordChange.between(states.get(i + 1).fields(), after.fields())));
			}
			else if (!after.by().isEmpty()) {
				changes.add(after.changedBy(List.of()));
			}
		}
		return changes;
	}

	private State state(ResultSet row, RecordKind kind) throws SQLException {
		return new State(row.getInt("number"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("editor_name"), row.getString("reason"), Optional.ofNullable(row.getString("source_id")),
				row.getString("hash"),
				Sheet.read(this.keepers.of(kind).shapes(), row.getString("description")).fields(kind.code() + "."));
	}

	private record State(int number, Instant at, String by, String reason, Optional<String> source, String hash,
			List<RecordField> fields) {

		PublishedRecordChange changedBy(List<RecordChange> changes) {
			return new PublishedRecordChange(this.number, this.at, this.by, this.reason, this.source, this.hash,
					changes);
		}

	}

}
