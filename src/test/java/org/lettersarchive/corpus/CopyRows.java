package org.lettersarchive.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows for one table, which go to the database by {@code COPY}.
 */
final class CopyRows {

	private final String command;

	private final StringBuilder rows = new StringBuilder();

	/**
	 * Rows of a table.
	 * @param table the table with its columns, as in
	 * {@code letter_topic (letter_id, topic_id)}
	 */
	CopyRows(String table) {
		this.command = "copy " + table + " from stdin";
	}

	void add(@Nullable Object... values) {
		for (int place = 0; place < values.length; place++) {
			this.rows.append((place > 0) ? "\t" : "").append(escaped(values[place]));
		}
		this.rows.append('\n');
	}

	private static String escaped(@Nullable Object value) {
		return (value == null) ? "\\N"
				: value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	/**
	 * Sends the rows, and forgets them.
	 */
	void send(Connection connection) throws SQLException, IOException {
		connection.unwrap(PGConnection.class).getCopyAPI().copyIn(this.command, new StringReader(this.rows.toString()));
		this.rows.setLength(0);
	}

}
