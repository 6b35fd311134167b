package org.lettersarchive.cataloguing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lettersarchive.identity.CurrentEditor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of the records of the catalogue. It can be appended to and read; the
 * database refuses everything else, and every entry that does not continue the chain.
 */
@Component
class RecordHistory {

	static final String COLUMNS = """
			record_kind, record_id, number, editor_id, editor_name, happened_at, reason, source_id, description,
			description_hash, previous_hash, hash""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RecordHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells how a record is found, unless its history ends with just that.
	 */
	void found(RecordKey record, String description) {
		Optional<Amendment> last = last(record);
		if (last.filter((entry) -> entry.description().equals(description)).isEmpty()) {
			insert(Amendment.after(record, head(last), null, "", now(last), "", null, description));
		}
	}

	void amended(RecordKey record, CurrentEditor editor, Grounds grounds, String description) {
		Optional<Amendment> last = last(record);
		insert(Amendment.after(record, head(last), editor.id().value(), editor.name(), now(last), grounds.reason(),
				grounds.source().map((source) -> source.value()).orElse(null), description));
	}

	private static Amendment.Head head(Optional<Amendment> last) {
		return last.map((entry) -> new Amendment.Head(entry.number(), entry.hash())).orElse(Amendment.Head.NONE);
	}

	// As exact as the database keeps it, and not before what it follows, though the clock
	// was set back or another node has another.
	private Instant now(Optional<Amendment> last) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		return last.map(Amendment::at).filter(now::isBefore).orElse(now);
	}

	private void insert(Amendment entry) {
		this.jdbc
			.sql("""
					insert into amendment (record_kind, record_id, number, kind, editor_id, editor_name, happened_at, reason,
						source_id, description, description_hash, previous_hash, hash)
					values (:kind, :id, :number, :entryKind, :editor, :editorName, :at, :reason,
						:source, :description, :descriptionHash, :previousHash, :hash)""")
			.param("kind", entry.record().kind())
			.param("id", entry.record().id())
			.param("number", entry.number())
			.param("entryKind", entry.kind())
			.param("editor", entry.editor())
			.param("editorName", entry.editorName())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.param("reason", entry.reason())
			.param("source", entry.source())
			.param("description", entry.description())
			.param("descriptionHash", entry.descriptionHash())
			.param("previousHash", entry.previousHash())
			.param("hash", entry.hash())
			.update();
	}

	/**
	 * The latest entries, the newest first.
	 */
	List<Amendment> list(RecordKey record, int limit) {
		return this.jdbc
			.sql("select " + COLUMNS
					+ " from amendment where record_kind = :kind and record_id = :id order by number desc limit :limit")
			.param("kind", record.kind())
			.param("id", record.id())
			.param("limit", limit)
			.query((row, _) -> entry(row))
			.list();
	}

	Optional<Amendment> last(RecordKey record) {
		return list(record, 1).stream().findFirst();
	}

	Optional<Amendment> find(RecordKey record, int number) {
		return this.jdbc
			.sql("select " + COLUMNS
					+ " from amendment where record_kind = :kind and record_id = :id and number = :number")
			.param("kind", record.kind())
			.param("id", record.id())
			.param("number", number)
			.query((row, _) -> entry(row))
			.optional();
	}

	/**
	 * The last state of a record that has this hash.
	 */
	Optional<Amendment> findState(RecordKey record, String descriptionHash) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from amendment where record_kind = :kind and record_id = :id and description_hash = :hash
				order by number desc limit 1""")
			.param("kind", record.kind())
			.param("id", record.id())
			.param("hash", descriptionHash)
			.query((row, _) -> entry(row))
			.optional();
	}

	static Amendment entry(ResultSet row) throws SQLException {
		return new Amendment(new RecordKey(row.getString("record_kind"), row.getString("record_id")),
				row.getInt("number"), row.getObject("editor_id", UUID.class), row.getString("editor_name"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("reason"),
				row.getString("source_id"), row.getString("description"), row.getString("description_hash"),
				row.getString("previous_hash"), row.getString("hash"));
	}

}
