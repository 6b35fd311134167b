package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.record.RecordChange;
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
		return latest(List.of(letter), limit).getOrDefault(letter, List.of());
	}

	/**
	 * The latest changes to the records of some letters, each letter's newest first.
	 * @param limit how many of each letter at most
	 */
	public Map<LetterId, List<PublishedAmendment>> latest(Collection<LetterId> letters, int limit) {
		if (letters.isEmpty()) {
			return Map.of();
		}
		Map<LetterId, List<State>> states = new LinkedHashMap<>();
		this.jdbc.sql("""
				select letter_id, number, happened_at, editor_name, reason, source_id, hash, description
				from (
					select a.*, row_number() over (partition by letter_id order by number desc) as place
					from published_amendment a where letter_id in (:letters)) as placed
				where place <= :limit
				order by letter_id, number desc""")
			.param("letters", letters.stream().map(LetterId::value).toList())
			.param("limit", limit + 1)
			.query((row) -> {
				states.computeIfAbsent(new LetterId(row.getLong("letter_id")), (_) -> new ArrayList<>())
					.add(state(row));
			});
		return states.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (of) -> amendments(of.getValue())));
	}

	private static List<PublishedAmendment> amendments(List<State> states) {
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
