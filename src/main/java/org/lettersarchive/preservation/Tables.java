package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the public rows of a table: a line of JSON for each, in the order of the key.
 */
record Tables(JdbcClient jdbc) {

	private static final int ROWS_AT_ONCE = 500;

	/**
	 * The form of times in the rows must not depend on who asks.
	 */
	void begin() {
		this.jdbc.sql("set local timezone to 'UTC'").update();
		this.jdbc.sql("set local datestyle to 'ISO, YMD'").update();
	}

	void write(PreservedTable table, OutputStream out) throws IOException {
		try {
			this.jdbc
				.sql("select row_to_json(x)::text from (select * from %s order by %s) as x"
					.formatted(table.publicRows(), order(table)))
				.withFetchSize(ROWS_AT_ONCE)
				.query((row) -> {
					try {
						out.write(row.getString(1).getBytes(StandardCharsets.UTF_8));
						out.write('\n');
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	// Texts by their code points, whatever the language of the database.
	private String order(PreservedTable table) {
		List<String> columns = List.of(table.key().split(", "));
		List<String> texts = this.jdbc.sql("""
				select column_name from information_schema.columns
				where table_schema = current_schema() and table_name = :table and collation_name is not null
					or table_schema = current_schema() and table_name = :table and data_type = 'character varying'""")
			.param("table", table.publicRows())
			.query((row, _) -> row.getString("column_name"))
			.list();
		return String.join(", ",
				columns.stream().map((column) -> texts.contains(column) ? column + " collate \"C\"" : column).toList());
	}

}
