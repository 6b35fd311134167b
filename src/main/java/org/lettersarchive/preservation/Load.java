package org.lettersarchive.preservation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts what is in a package in the place of what there is, in one transaction that is not
 * this one's to begin and end.
 */
record Load(Connection connection, CheckedBag bag) {

	/**
	 * Who wrote the first publication of a text, or reviewed it, has begun it as far as
	 * the public knows.
	 */
	private static final String BEGINNINGS = """
			update transcription t
			set revision = h.revision, started_at = f.happened_at,
				started_by = coalesce((select e.id from editor e where e.id = f.writers[1]), f.editor_id)
			from (
				select transcription_id, max(revision) as revision, min(number) filter (where kind = 'published') as first
				from history_entry
				group by transcription_id) as h
			join history_entry f on f.transcription_id = h.transcription_id and f.number = h.first
			where h.transcription_id = t.id""";

	private static final List<String> DERIVED = List.of("""
			insert into history_head (transcription_id, number, hash)
			select distinct on (transcription_id) transcription_id, number, hash
			from history_entry order by transcription_id, number desc""", """
			insert into amendment_head (record_kind, record_id, number, hash)
			select distinct on (record_kind, record_id) record_kind, record_id, number, hash
			from amendment order by record_kind, record_id, number desc""", """
			insert into draft (transcription_id, text, version, saved_by, saved_at)
			select t.id, coalesce((
					select e.text from history_entry e
					where e.transcription_id = t.id and e.text is not null order by e.number desc limit 1), ''),
				1, t.started_by, t.started_at
			from transcription t""", "select tally_all_letters()");

	private static final List<String> NUMBERED = List.of("letter", "attestation", "quotation", "reading_text");

	void run() throws UnsoundBagException, NotEmptyException, SQLException, IOException {
		execute("set local timezone to 'UTC'");
		if (!isTrue("""
				select not exists (select from editor)
					and not exists (select from transcription)
					and not exists (select from amendment)
					and not exists (select from import_job)
					and not exists (select from letter where collection_id <> 'trump-kim')""")) {
			throw new NotEmptyException();
		}
		String tables = Arrays.stream(PreservedTable.values())
			.map(PreservedTable::table)
			.collect(Collectors.joining(", "));
		// What triggers would refuse or note row by row was checked, or is done at the
		// end.
		triggers("disable");
		execute("truncate " + tables + " cascade");
		execute("set constraints all deferred");
		people();
		Rows rows = new Rows(this.connection, this.bag.bag());
		for (PreservedTable table : PreservedTable.values()) {
			rows.of(table);
		}
		finish();
		triggers("enable");
		execute("analyze");
	}

	private void triggers(String state) throws SQLException {
		for (PreservedTable table : PreservedTable.values()) {
			execute("alter table %s %s trigger user".formatted(table.table(), state));
		}
		for (String heads : List.of("history_head", "amendment_head")) {
			execute("alter table %s %s trigger user".formatted(heads, state));
		}
	}

	/**
	 * Histories name people by ids, which need a row each. Nobody can sign in as one of
	 * them until an administrator has let them in again.
	 */
	private void people() throws SQLException {
		try (PreparedStatement insert = this.connection.prepareStatement("""
				insert into editor (id, sign_in_name, name, role, password, active, joined_at)
				values (?, ?, ?, 'transcriber', '{argon2}', false, now())""")) {
			for (Map.Entry<UUID, String> person : this.bag.chains().people().entrySet()) {
				insert.setObject(1, person.getKey());
				insert.setString(2, "restored-" + person.getKey());
				insert.setString(3, person.getValue());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private void finish() throws UnsoundBagException, SQLException {
		if (!isTrue("select exists (select from archive_version)")) {
			throw new UnsoundBagException("The package does not say which state of the archive it has.");
		}
		try {
			execute("set constraints all immediate");
			execute(BEGINNINGS);
			for (String derived : DERIVED) {
				execute(derived);
			}
			for (String table : NUMBERED) {
				execute("select setval(pg_get_serial_sequence('%1$s', 'id'), coalesce((select max(id) from %1$s), 0) + 1, false)"
					.formatted(table));
			}
		}
		catch (SQLException ex) {
			throw Rows.contradiction("some table", ex);
		}
	}

	private boolean isTrue(String query) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet answer = statement.executeQuery(query)) {
			return answer.next() && answer.getBoolean(1);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
