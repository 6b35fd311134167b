package org.lettersarchive.preservation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the rows of a package into the database, many at once.
 */
record Rows(Connection connection, Bag bag) {

	private static final int ROWS_AT_ONCE = 500;

	private static final int CHARACTERS_AT_ONCE = 4_000_000;

	/**
	 * Adds all rows of a table.
	 */
	void of(PreservedTable table) throws UnsoundBagException, SQLException, IOException {
		List<String> columns = columns(table);
		try (Lines lines = this.bag.lines(table.path());
				PreparedStatement insert = this.connection.prepareStatement(Insertion.into(table, columns))) {
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

	private static void send(PreparedStatement insert, StringBuilder rows, String first) throws UnsoundBagException {
		try {
			insert.setString(1, rows.append(']').toString());
			insert.executeUpdate();
			rows.setLength(0);
		}
		catch (SQLException ex) {
			throw contradiction(first, ex);
		}
	}

	static UnsoundBagException contradiction(String place, SQLException ex) {
		String message = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		return new UnsoundBagException("The rows from %s on cannot stand in the database: %s".formatted(place, message),
				ex);
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

}
