package org.lettersarchive.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table that keeps the records of one kind, a row for each, with a column for each
 * field that is no list.
 */
public final class RecordTable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient jdbc;

	private final String name;

	private final List<FieldShape> shapes;

	private final String key;

	private RecordTable(JdbcClient jdbc, String name, List<FieldShape> shapes, String key) {
		this.jdbc = jdbc;
		this.name = name;
		this.shapes = shapes;
		this.key = key;
	}

	/**
	 * A table whose rows have ids that somebody thought of.
	 */
	public static RecordTable named(JdbcClient jdbc, String name, List<FieldShape> shapes) {
		return new RecordTable(jdbc, name, shapes, ":id");
	}

	/**
	 * A table that gives its rows numbers.
	 */
	public static RecordTable numbered(JdbcClient jdbc, String name, List<FieldShape> shapes) {
		return new RecordTable(jdbc, name, shapes, "cast(:id as bigint)");
	}

	public void lock(String id) {
		this.jdbc.sql("select 1 from " + this.name + " where id = " + this.key + " for no key update")
			.param("id", id)
			.query(Integer.class)
			.optional();
	}

	/**
	 * The columns of a row as fields of a sheet, to which the lists can be added.
	 */
	public Optional<Sheet> find(String id) {
		return this.jdbc.sql("select to_jsonb(r)::text from " + this.name + " r where id = " + this.key)
			.param("id", id)
			.query(String.class)
			.optional()
			.map((row) -> sheet((ObjectNode) JSON.readTree(row)));
	}

	private Sheet sheet(ObjectNode row) {
		ObjectNode values = JSON.createObjectNode();
		for (FieldShape shape : this.shapes) {
			if (shape.isLocal()) {
				ObjectNode both = values.putObject(shape.name());
				both.set("en", row.path(shape.column() + "_en"));
				both.set("ko", row.path(shape.column() + "_ko"));
			}
			else if (shape.isColumn()) {
				JsonNode value = row.path(shape.column());
				values.set(shape.name(), value);
			}
		}
		return new Sheet(this.shapes, values);
	}

	/**
	 * Adds a row.
	 * @param more columns that no field has, with their values
	 * @return its id
	 */
	public String add(String id, Sheet sheet, Map<String, ?> more) {
		Map<String, @Nullable Object> columns = columns(sheet);
		columns.putAll(more);
		if (this.key.equals(":id")) {
			columns.put("id", id);
		}
		return this.jdbc
			.sql("insert into %s (%s) values (%s) returning id::text".formatted(this.name,
					String.join(", ", columns.keySet()),
					columns.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", "))))
			.params(columns)
			.query(String.class)
			.single();
	}

	/**
	 * Writes a row.
	 * @param more columns that no field has, with their values
	 */
	public void write(String id, Sheet sheet, Map<String, ?> more) {
		Map<String, @Nullable Object> columns = columns(sheet);
		columns.putAll(more);
		this.jdbc.sql("update %s set %s where id = %s".formatted(this.name,
				columns.keySet().stream().map((column) -> column + " = :" + column).collect(Collectors.joining(", ")),
				this.key))
			.params(columns)
			.param("id", id)
			.update();
	}

	private Map<String, @Nullable Object> columns(Sheet sheet) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		for (FieldShape shape : this.shapes) {
			if (shape.isLocal()) {
				columns.put(shape.column() + "_en", sheet.local(shape.name()).map((text) -> text.en()).orElse(null));
				columns.put(shape.column() + "_ko", sheet.local(shape.name()).map((text) -> text.ko()).orElse(null));
			}
			else if (shape.isColumn()) {
				columns.put(shape.column(), value(shape, sheet));
			}
		}
		return columns;
	}

	private static @Nullable Object value(FieldShape shape, Sheet sheet) {
		return switch (shape.type()) {
			case FLAG -> sheet.flag(shape.name());
			case NUMBER -> sheet.number(shape.name()).orElse(null);
			case DAY -> sheet.day(shape.name()).orElse(null);
			case TEXT, PROSE, EDTF, LANGUAGE, WEB_ADDRESS, CODE, REFERENCE -> sheet.text(shape.name()).orElse(null);
			case LOCAL_TEXT, LOCAL_PROSE, LINES, REFERENCES, ROWS ->
				throw new IllegalArgumentException("No single column: " + shape.name());
		};
	}

	/**
	 * Replaces the rows of another table that belong to a record.
	 * @param table the other table
	 * @param owner its column with the id of the record
	 * @param rows the values of its other columns, by their names
	 */
	public void replace(String table, String owner, String id, List<? extends Map<String, ?>> rows) {
		this.jdbc.sql("delete from %s where %s = :id".formatted(table, owner)).param("id", id).update();
		for (Map<String, ?> row : rows) {
			List<String> columns = new ArrayList<>(row.keySet());
			this.jdbc
				.sql("insert into %s (%s, %s) values (:id, %s)".formatted(table, owner, String.join(", ", columns),
						columns.stream().map((column) -> ":" + column).collect(Collectors.joining(", "))))
				.param("id", id)
				.params(row)
				.update();
		}
	}

}
