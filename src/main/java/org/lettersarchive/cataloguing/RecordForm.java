package org.lettersarchive.cataloguing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.record.FieldShape;
import org.lettersarchive.record.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * A record as it is typed, whatever its kind, and what is wrong with it. A field is named
 * by its path, such as {@code statements[0].text.en}.
 */
final class RecordForm {

	/** The basis of a change that rests on no source. */
	static final String OWN = "own";

	private static final int EMPTY_ROWS = 2;

	private static final int MOST_ROWS = 200;

	private final Map<String, String> typed;

	private final Map<String, List<FieldRefusal>> problems = new LinkedHashMap<>();

	private RecordForm(Map<String, String> typed) {
		this.typed = typed;
	}

	static RecordForm typed(Map<String, String> parameters) {
		return new RecordForm(new LinkedHashMap<>(parameters));
	}

	static RecordForm of(Sheet sheet, @Nullable String state) {
		RecordForm form = new RecordForm(new LinkedHashMap<>());
		form.put("", sheet.shapes(), sheet.values());
		if (state != null) {
			form.typed.put("state", state);
		}
		return form;
	}

	/**
	 * The same change with other grounds.
	 */
	RecordForm because(RecordForm other) {
		this.typed.put("reason", other.value("reason"));
		this.typed.put("basis", other.value("basis"));
		return this;
	}

	private void put(String prefix, List<FieldShape> shapes, JsonNode values) {
		for (FieldShape shape : shapes) {
			String path = prefix + shape.name();
			JsonNode value = values.path(shape.name());
			switch (shape.type()) {
				case LOCAL_TEXT, LOCAL_PROSE -> {
					this.typed.put(path + ".en", value.path("en").asString(""));
					this.typed.put(path + ".ko", value.path("ko").asString(""));
				}
				case LINES -> this.typed.put(path, String.join("\n", texts(value)));
				case REFERENCES -> this.typed.put(path, String.join(", ", texts(value)));
				case ROWS -> {
					for (int i = 0; i < value.size(); i++) {
						put(path + "[" + i + "].", shape.columns(), value.get(i));
					}
				}
				case TEXT, PROSE, EDTF, DAY, LANGUAGE, WEB_ADDRESS, NUMBER, FLAG, CODE, REFERENCE ->
					this.typed.put(path, value.asString(""));
			}
		}
	}

	private static List<String> texts(JsonNode values) {
		List<String> texts = new ArrayList<>();
		values.forEach((value) -> texts.add(value.asString("")));
		return texts;
	}

	public String value(String path) {
		return Objects.requireNonNullElse(this.typed.get(path), "");
	}

	/**
	 * How many rows of a field there are to type in, with empty ones at the end.
	 */
	public int rows(String path) {
		return Math.min(filled(path) + EMPTY_ROWS, MOST_ROWS);
	}

	/**
	 * How many rows of a field somebody typed in, or left empty before such.
	 */
	int filled(String path) {
		int rows = 0;
		for (Map.Entry<String, String> entry : this.typed.entrySet()) {
			String name = entry.getKey();
			int end = name.indexOf(']');
			if (name.startsWith(path + "[") && end > 0 && !entry.getValue().isBlank()) {
				String number = name.substring(path.length() + 1, end);
				if (number.matches("\\d{1,3}")) {
					rows = Math.max(rows, Integer.parseInt(number) + 1);
				}
			}
		}
		return Math.min(rows, MOST_ROWS);
	}

	/**
	 * Whether nothing is typed in a row.
	 */
	public boolean isEmptyIn(String row) {
		return this.typed.entrySet()
			.stream()
			.noneMatch((entry) -> entry.getKey().startsWith(row) && !entry.getValue().isBlank());
	}

	public boolean hasProblemsIn(String row) {
		return this.problems.keySet().stream().anyMatch((path) -> path.startsWith(row));
	}

	/**
	 * What a row says, for its heading.
	 */
	public String summary(String row, FieldShape shape) {
		return shape.columns()
			.stream()
			.filter((column) -> column.type() != FieldShape.Type.CODE)
			.map((column) -> value(row + column.name() + (column.isLocal() ? ".en" : "")))
			.filter((value) -> !value.isBlank())
			.limit(2)
			.collect(Collectors.joining(": "));
	}

	void refuse(String path, String message, String... details) {
		this.problems.computeIfAbsent(path, (_) -> new ArrayList<>()).add(new FieldRefusal(message, List.of(details)));
	}

	public List<FieldRefusal> problems(String path) {
		return this.problems.getOrDefault(path, List.of());
	}

	public boolean isRefused() {
		return !this.problems.isEmpty();
	}

}
