package org.lettersarchive.preservation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * Puts a package in the place of the records that ship, in one transaction. It restores
 * nothing into an archive on which somebody has worked.
 */
public final class Restoring {

	private static final int ROWS_AT_ONCE = 500;

	private static final int CHARACTERS_AT_ONCE = 4_000_000;

	/**
	 * Of withdrawn letters the public knows the tombstone; the record itself was not
	 * public.
	 */
	private static final String LETTER = """
			insert into letter (%1$s) overriding system value
			select %2$s from json_populate_recordset(null::preserved_letter, ?::json) as x""";

	private static final Map<String, String> UNKNOWN_OF_WITHDRAWN = Map.of("status", "'provisional'", "date_edtf", "''",
			"date_certainty", "'unknown'", "title_en", "'A withdrawn letter'", "summary_en",
			"'The record of this letter was not public when the archive was packed, and is not known here.'",
			"confidence", "'low'", "rights_uri",
			"(select r.uri from rights_statement r order by r.uri like '%/UND/%' desc, r.uri limit 1)", "sequence", "0",
			"recorded_at", "x.withdrawn_on::timestamp at time zone 'UTC'");

	private static final String TRANSCRIPTION = """
			insert into transcription (id, letter_id, witness_id, language, kind, translated_from, rights_uri, credit,
				review_state, revision, published_revision, started_by, started_at, version)
			select x.id, x.letter_id, x.witness_id, x.language, x.kind, x.translated_from,
				coalesce(x.rights_uri, l.rights_uri), x.credit,
				case when x.published_revision is null then 'withdrawn' else 'published' end,
				greatest(x.published_revision, 1), x.published_revision, p.id, now(), 0
			from json_populate_recordset(null::preserved_transcription, ?::json) as x
			left join letter l on l.id = x.letter_id
			cross join (select id from editor order by id limit 1) as p""";

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

	private final DataSource database;

	public Restoring(DataSource database) {
		this.database = database;
	}

	/**
	 * Restores a package.
	 * @throws UnsoundBagException if its rows contradict each other; nothing was changed
	 * then
	 * @throws NotEmptyException if somebody has worked on the archive
	 */
	public void restore(CheckedBag bag) throws UnsoundBagException, NotEmptyException, SQLException, IOException {
		boolean blank = isBlank();
		Flyway flyway = Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration")
			.cleanDisabled(!blank)
			.load();
		try {
			if (blank) {
				flyway.migrate();
			}
			load(bag);
		}
		catch (UnsoundBagException | NotEmptyException | SQLException | IOException | RuntimeException ex) {
			if (blank) {
				flyway.clean();
			}
			throw ex;
		}
	}

	private boolean isBlank() throws SQLException {
		return isTrue(
				"select not exists (select from information_schema.tables where table_schema = current_schema())");
	}

	private boolean isTrue(String query) throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			return isTrue(connection, query);
		}
	}

	private static boolean isTrue(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(query)) {
			return answer.next() && answer.getBoolean(1);
		}
	}

	private void load(CheckedBag bag) throws UnsoundBagException, NotEmptyException, SQLException, IOException {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try {
				new Load(connection, bag).run();
				connection.commit();
			}
			finally {
				connection.rollback();
			}
		}
	}

	/**
	 * One transaction.
	 */
	private record Load(Connection connection, CheckedBag bag) {

		void run() throws UnsoundBagException, NotEmptyException, SQLException, IOException {
			execute("set local timezone to 'UTC'");
			if (!isTrue(this.connection, """
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
			// What triggers would refuse or note row by row was checked, or is done at
			// the end.
			for (PreservedTable table : PreservedTable.values()) {
				execute("alter table " + table.table() + " disable trigger user");
			}
			for (String heads : List.of("history_head", "amendment_head")) {
				execute("alter table " + heads + " disable trigger user");
			}
			execute("truncate " + tables + " cascade");
			execute("set constraints all deferred");
			people();
			for (PreservedTable table : PreservedTable.values()) {
				rows(table);
			}
			finish();
			for (PreservedTable table : PreservedTable.values()) {
				execute("alter table " + table.table() + " enable trigger user");
			}
			for (String heads : List.of("history_head", "amendment_head")) {
				execute("alter table " + heads + " enable trigger user");
			}
			execute("analyze");
		}

		/**
		 * Histories name people by ids, which need a row each. Nobody can sign in as one
		 * of them until an administrator has let them in again.
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

		private void rows(PreservedTable table) throws UnsoundBagException, SQLException, IOException {
			List<String> columns = columns(table);
			try (Lines lines = this.bag.bag().lines(table.path());
					PreparedStatement insert = this.connection.prepareStatement(insert(table, columns))) {
				StringBuilder rows = new StringBuilder();
				int count = 0;
				String first = lines.place();
				for (String line = lines.next(); line != null; line = lines.next()) {
					checkColumns(lines.place(), line, columns);
					if (count == 0) {
						first = lines.place();
					}
					rows.append((count++ == 0) ? "[" : ",").append(line);
					if (count == ROWS_AT_ONCE || rows.length() > CHARACTERS_AT_ONCE) {
						send(insert, rows, first);
						count = 0;
					}
				}
				if (count > 0) {
					send(insert, rows, first);
				}
			}
		}

		private static void checkColumns(String place, String line, List<String> columns) throws UnsoundBagException {
			for (String column : Row.read(place, line).columns()) {
				if (!columns.contains(column)) {
					throw new UnsoundBagException(
							"%s has a column %s, which this program does not know.".formatted(place, column));
				}
			}
		}

		private static void send(PreparedStatement insert, StringBuilder rows, String first)
				throws UnsoundBagException {
			try {
				insert.setString(1, rows.append(']').toString());
				insert.executeUpdate();
				rows.setLength(0);
			}
			catch (SQLException ex) {
				throw contradiction(first, ex);
			}
		}

		private static UnsoundBagException contradiction(String place, SQLException ex) {
			String message = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
			return new UnsoundBagException(
					"The rows from %s on cannot stand in the database: %s".formatted(place, message), ex);
		}

		private List<String> columns(PreservedTable table) throws SQLException {
			try (Statement statement = this.connection.createStatement();
					ResultSet none = statement.executeQuery("select * from " + table.publicRows() + " limit 0")) {
				ResultSetMetaData data = none.getMetaData();
				List<String> columns = new ArrayList<>();
				for (int place = 1; place <= data.getColumnCount(); place++) {
					columns.add(data.getColumnName(place));
				}
				return columns;
			}
		}

		private static String insert(PreservedTable table, List<String> columns) {
			String names = String.join(", ", columns);
			return switch (table) {
				case LETTER ->
					LETTER.formatted(names, columns.stream().map(Load::known).collect(Collectors.joining(", ")));
				case TRANSCRIPTION -> TRANSCRIPTION;
				default -> """
						insert into %s (%s) overriding system value
						select %s from json_populate_recordset(null::%s, ?::json) as x""".formatted(table.table(),
						names, names, table.publicRows());
			};
		}

		private static String known(String column) {
			String instead = UNKNOWN_OF_WITHDRAWN.get(column);
			return (instead == null) ? "x." + column
					: "case when x.publication_state = 'withdrawn' then coalesce(x.%1$s, %2$s) else x.%1$s end"
						.formatted(column, instead);
		}

		private void finish() throws UnsoundBagException, SQLException {
			if (!isTrue(this.connection, "select exists (select from archive_version)")) {
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
				throw contradiction("some table", ex);
			}
		}

		private void execute(String sql) throws SQLException {
			try (Statement statement = this.connection.createStatement()) {
				statement.execute(sql);
			}
		}

	}

}
