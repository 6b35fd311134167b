package org.lettersarchive.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lettersarchive.language.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a record says, field by field, as the history of the record keeps it. A field
 * without a value is left out.
 *
 * @param shapes the fields of records of its kind
 * @param values a text, number or boolean for a field, an object with {@code en} and
 * {@code ko}, or an array of texts or of rows
 */
public record Sheet(List<FieldShape> shapes, ObjectNode values) {

	// Not the site's own, whose settings may change: what is written here is hashed.
	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * Puts the fields in the order of their shapes and leaves out what says nothing.
	 */
	public Sheet {
		shapes = List.copyOf(shapes);
		values = inOrder(shapes, values);
	}

	private static ObjectNode inOrder(List<FieldShape> shapes, ObjectNode values) {
		ObjectNode ordered = JSON.createObjectNode();
		for (FieldShape shape : shapes) {
			JsonNode value = tidy(shape, values.path(shape.name()));
			if (!isEmpty(value)) {
				ordered.set(shape.name(), value);
			}
		}
		return ordered;
	}

	private static JsonNode tidy(FieldShape shape, JsonNode value) {
		if (shape.isLocal() && value instanceof ObjectNode both) {
			ObjectNode text = JSON.createObjectNode();
			for (String language : List.of("en", "ko")) {
				if (!isEmpty(both.path(language))) {
					text.set(language, both.path(language));
				}
			}
			return text;
		}
		if (shape.type() == FieldShape.Type.ROWS && value instanceof ArrayNode rows) {
			ArrayNode tidied = JSON.createArrayNode();
			rows.forEach((row) -> tidied.add(inOrder(shape.columns(), (ObjectNode) row)));
			return tidied;
		}
		return value;
	}

	private static boolean isEmpty(JsonNode value) {
		return value.isMissingNode() || value.isNull() || (value.isContainer() && value.isEmpty())
				|| (value.isString() && value.stringValue().isEmpty()) || (value.isBoolean() && !value.booleanValue());
	}

	public static Sheet empty(List<FieldShape> shapes) {
		return new Sheet(shapes, JSON.createObjectNode());
	}

	/**
	 * Reads what {@link #json()} writes.
	 */
	public static Sheet read(List<FieldShape> shapes, String json) {
		return new Sheet(shapes, (ObjectNode) JSON.readTree(json));
	}

	/**
	 * The record as JSON, always the same for the same record.
	 */
	public String json() {
		return JSON.writeValueAsString(this.values);
	}

	public Optional<String> text(String field) {
		JsonNode value = this.values.path(field);
		return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
	}

	public Optional<LocalText> local(String field) {
		JsonNode value = this.values.path(field);
		return value.path("en").isString()
				? Optional.of(new LocalText(value.path("en").stringValue(), value.path("ko").stringValue(null)))
				: Optional.empty();
	}

	public Optional<LocalDate> day(String field) {
		return text(field).map(LocalDate::parse);
	}

	public Optional<Integer> number(String field) {
		JsonNode value = this.values.path(field);
		return value.isInt() ? Optional.of(value.intValue()) : Optional.empty();
	}

	public boolean flag(String field) {
		return this.values.path(field).booleanValue(false);
	}

	public List<String> list(String field) {
		List<String> list = new ArrayList<>();
		this.values.path(field).forEach((value) -> list.add(value.stringValue()));
		return list;
	}

	/**
	 * The rows of a field, each as a sheet of its own.
	 */
	public List<Sheet> rows(String field) {
		List<FieldShape> columns = this.shapes.stream()
			.filter((shape) -> shape.name().equals(field))
			.findFirst()
			.orElseThrow()
			.columns();
		List<Sheet> rows = new ArrayList<>();
		this.values.path(field).forEach((row) -> rows.add(new Sheet(columns, (ObjectNode) row)));
		return rows;
	}

	/**
	 * The same with another value in a field.
	 */
	public Sheet with(String field, JsonNode value) {
		ObjectNode changed = this.values.deepCopy();
		changed.set(field, value);
		return new Sheet(this.shapes, changed);
	}

	public Sheet with(String field, String value) {
		return with(field, JSON.getNodeFactory().stringNode(value));
	}

	public Sheet with(String field, LocalText value) {
		ObjectNode both = JSON.createObjectNode();
		both.put("en", value.en());
		both.put("ko", value.ko());
		return with(field, both);
	}

	public Sheet with(String field, List<String> values) {
		ArrayNode array = JSON.createArrayNode();
		values.forEach(array::add);
		return with(field, array);
	}

	/**
	 * The same without a field.
	 */
	public Sheet without(String field) {
		ObjectNode changed = this.values.deepCopy();
		changed.remove(field);
		return new Sheet(this.shapes, changed);
	}

	/**
	 * The same with one record named instead of another of its kind.
	 */
	public Sheet naming(RecordPart.Kind kind, String other, String insteadOf) {
		ObjectNode changed = this.values.deepCopy();
		UnaryOperator<String> renamed = (id) -> id.equals(insteadOf) ? other : id;
		for (FieldShape shape : this.shapes) {
			JsonNode value = changed.path(shape.name());
			if (shape.type() == FieldShape.Type.ROWS) {
				ArrayNode rows = JSON.createArrayNode();
				rows(shape.name()).forEach((row) -> rows.add(row.naming(kind, other, insteadOf).values()));
				changed.set(shape.name(), rows);
			}
			else if (kind == shape.refersTo() && value.isString()) {
				changed.put(shape.name(), renamed.apply(value.stringValue()));
			}
			else if (kind == shape.refersTo() && value.isArray()) {
				Set<String> ids = new LinkedHashSet<>();
				value.forEach((id) -> ids.add(renamed.apply(id.stringValue())));
				ArrayNode array = JSON.createArrayNode();
				ids.forEach(array::add);
				changed.set(shape.name(), array);
			}
		}
		return new Sheet(this.shapes, changed);
	}

	/**
	 * Its fields one by one, to be compared and shown.
	 * @param prefix what stands before the name of a field in messages
	 */
	public List<RecordField> fields(String prefix) {
		return this.shapes.stream()
			.map((shape) -> new RecordField(prefix + shape.name(), values(shape, this.values.path(shape.name()))))
			.toList();
	}

	private static List<RecordValue> values(FieldShape shape, JsonNode value) {
		List<RecordValue> values = new ArrayList<>();
		if (shape.type() == FieldShape.Type.ROWS) {
			for (JsonNode row : value) {
				values.add(row(shape, row));
			}
			return values;
		}
		// Each language and each entry is a value, so that a change of one does not show
		// the others.
		parts(shape, value).forEach((part) -> values.add(RecordValue.of(part)));
		return values;
	}

	private static RecordValue row(FieldShape shape, JsonNode row) {
		List<RecordPart> parts = new ArrayList<>();
		shape.columns().forEach((column) -> parts.addAll(parts(column, row.path(column.name()))));
		return new RecordValue(List.copyOf(parts));
	}

	private static List<RecordPart> parts(FieldShape shape, JsonNode value) {
		List<RecordPart> parts = new ArrayList<>();
		if (value.isContainer()) {
			value.forEach((one) -> parts.add(part(shape, one)));
		}
		else if (!value.isMissingNode()) {
			parts.add(part(shape, value));
		}
		return parts;
	}

	private static RecordPart part(FieldShape shape, JsonNode value) {
		String text = value.asString();
		RecordPart.Kind kind = shape.refersTo();
		return switch (shape.type()) {
			case CODE -> RecordPart.message(shape.prefix() + "." + text);
			case FLAG -> RecordPart.message("record.yes");
			case EDTF, DAY -> RecordPart.date(text);
			case REFERENCE, REFERENCES -> (kind != null) ? new RecordPart(kind, text) : RecordPart.words(text);
			case TEXT, PROSE, LOCAL_TEXT, LOCAL_PROSE, LINES, LANGUAGE, WEB_ADDRESS, NUMBER, ROWS ->
				RecordPart.words(text);
		};
	}

}
