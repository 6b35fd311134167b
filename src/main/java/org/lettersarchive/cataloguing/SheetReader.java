package org.lettersarchive.cataloguing;

import java.net.URI;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.record.FieldShape;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.record.Sheet;
import org.lettersarchive.source.SourceId;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a record from a form, and says beside each field what is wrong with it.
 */
@Component
class SheetReader {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int MOST_VALUES = 200;

	private static final int LONGEST_REASON = 2000;

	private final LetterRecords records;

	SheetReader(LetterRecords records) {
		this.records = records;
	}

	/**
	 * The record, if the form has no problems. What is not typed stays as it is.
	 * @param id the id of the record; null if it is new
	 */
	Optional<Sheet> read(RecordForm form, RecordKeeper keeper, @Nullable String id, Sheet present) {
		ObjectNode values = present.values().deepCopy();
		new Reading(form).read("", keeper.typed(), values);
		if (form.isRefused()) {
			return Optional.empty();
		}
		Sheet sheet = new Sheet(keeper.shapes(), values);
		keeper.problems(id, sheet).forEach((problem) -> form.refuse(problem.field(), problem.message()));
		return form.isRefused() ? Optional.empty() : Optional.of(sheet);
	}

	/**
	 * Why the record is changed, if the form says so.
	 */
	Optional<Grounds> grounds(RecordForm form) {
		Reading reading = new Reading(form);
		String reason = reading.text("reason", LONGEST_REASON, true);
		String basis = reading.text("basis", 80, true);
		if (reason.isEmpty() || reason.length() > LONGEST_REASON || basis.isEmpty()) {
			return Optional.empty();
		}
		if (basis.equals(RecordForm.OWN)) {
			return Optional.of(new Grounds(reason, Optional.empty()));
		}
		if (!this.records.missing(RecordPart.Kind.SOURCE, List.of(basis)).isEmpty()) {
			form.refuse("basis", "catalogue.source.unknown", basis);
			return Optional.empty();
		}
		return Optional.of(new Grounds(reason, Optional.of(new SourceId(basis))));
	}

	private final class Reading {

		private final RecordForm form;

		Reading(RecordForm form) {
			this.form = form;
		}

		void read(String prefix, List<FieldShape> shapes, ObjectNode values) {
			for (FieldShape shape : shapes) {
				read(prefix + shape.name(), shape, values);
			}
		}

		private void read(String path, FieldShape shape, ObjectNode values) {
			switch (shape.type()) {
				case TEXT, PROSE -> values.put(shape.name(), text(path, shape.longest(), shape.required()));
				case LOCAL_TEXT, LOCAL_PROSE -> values.set(shape.name(), both(path, shape));
				case LINES -> values.set(shape.name(), lines(path, shape));
				case EDTF -> values.put(shape.name(), date(path, shape));
				case DAY -> throw new IllegalArgumentException("Not typed: " + path);
				case LANGUAGE -> values.put(shape.name(), language(path, shape));
				case WEB_ADDRESS -> values.put(shape.name(), webAddress(path, shape));
				case NUMBER -> {
					values.remove(shape.name());
					number(path, shape).ifPresent((number) -> values.put(shape.name(), number));
				}
				case FLAG -> values.put(shape.name(), this.form.value(path).equals("true"));
				case CODE -> values.put(shape.name(), code(path, shape));
				case REFERENCE -> values.put(shape.name(), reference(path, shape));
				case REFERENCES -> values.set(shape.name(), references(path, shape));
				case ROWS -> values.set(shape.name(), rows(path, shape));
			}
		}

		private String text(String path, int longest, boolean required) {
			String text = this.form.value(path).replace("\u0000", "").replace("\r\n", "\n").strip();
			if (text.isEmpty() && required) {
				this.form.refuse(path, "field.required");
			}
			if (text.length() > longest) {
				this.form.refuse(path, "catalogue.too-long", Integer.toString(longest));
			}
			return text;
		}

		private ObjectNode both(String path, FieldShape shape) {
			ObjectNode both = JSON.createObjectNode();
			String english = text(path + ".en", shape.longest(), shape.required());
			String korean = text(path + ".ko", shape.longest(), false);
			if (english.isEmpty() && !korean.isEmpty() && !shape.required()) {
				this.form.refuse(path + ".en", "catalogue.english-first");
			}
			both.put("en", english);
			both.put("ko", korean);
			return both;
		}

		private ArrayNode lines(String path, FieldShape shape) {
			List<String> lines = this.form.value(path)
				.replace("\u0000", "")
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.distinct()
				.toList();
			if (lines.size() > MOST_VALUES || lines.stream().anyMatch((line) -> line.length() > shape.longest())) {
				this.form.refuse(path, "catalogue.lines.too-long", Integer.toString(MOST_VALUES),
						Integer.toString(shape.longest()));
			}
			return array(lines);
		}

		private String date(String path, FieldShape shape) {
			String text = text(path, shape.longest(), shape.required());
			if (text.isEmpty()) {
				return text;
			}
			try {
				return HistoricalDate.parse(text).edtf();
			}
			catch (InvalidDateException _) {
				this.form.refuse(path, "catalogue.date.malformed");
				return text;
			}
		}

		private String language(String path, FieldShape shape) {
			String text = text(path, shape.longest(), shape.required());
			try {
				return text.isEmpty() ? text : new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
			}
			catch (IllformedLocaleException _) {
				this.form.refuse(path, "catalogue.language.malformed");
				return text;
			}
		}

		private String webAddress(String path, FieldShape shape) {
			String text = text(path, shape.longest(), shape.required());
			if (!text.isEmpty() && !isWebAddress(text)) {
				this.form.refuse(path, "catalogue.address.malformed");
			}
			return text;
		}

		private static boolean isWebAddress(String text) {
			try {
				URI uri = URI.create(text);
				return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null
						&& uri.getUserInfo() == null;
			}
			catch (IllegalArgumentException _) {
				return false;
			}
		}

		private Optional<Integer> number(String path, FieldShape shape) {
			String text = text(path, shape.longest(), shape.required());
			if (text.isEmpty()) {
				return Optional.empty();
			}
			if (!text.matches("[1-9]\\d{0,8}")) {
				this.form.refuse(path, "catalogue.number.malformed");
				return Optional.empty();
			}
			return Optional.of(Integer.valueOf(text));
		}

		private String code(String path, FieldShape shape) {
			String code = this.form.value(path);
			if (!shape.codes().contains(code) && (shape.required() || !code.isEmpty())) {
				this.form.refuse(path, "field.required");
			}
			return code;
		}

		private String reference(String path, FieldShape shape) {
			String id = text(path, shape.longest(), shape.required());
			if (!id.isEmpty()) {
				refuseUnknown(path, shape, List.of(id));
			}
			return id;
		}

		private ArrayNode references(String path, FieldShape shape) {
			List<String> ids = Arrays.stream(this.form.value(path).replace("\u0000", "").split("[,;\\s]+"))
				.filter((id) -> !id.isEmpty())
				.distinct()
				.toList();
			if (ids.isEmpty() && shape.required()) {
				this.form.refuse(path, "field.required");
			}
			refuseUnknown(path, shape, ids);
			return array(ids);
		}

		private void refuseUnknown(String path, FieldShape shape, List<String> ids) {
			RecordPart.Kind kind = shape.refersTo();
			if (kind == null) {
				throw new IllegalArgumentException("Refers to nothing: " + path);
			}
			List<String> unknown = (ids.size() > MOST_VALUES) ? ids : SheetReader.this.records.missing(kind, ids);
			if (!unknown.isEmpty()) {
				this.form.refuse(path, "catalogue.ids.unknown",
						unknown.stream().limit(5).collect(Collectors.joining(", ")));
			}
		}

		private ArrayNode rows(String path, FieldShape shape) {
			ArrayNode rows = JSON.createArrayNode();
			for (int i = 0; i < this.form.filled(path); i++) {
				String row = path + "[" + i + "].";
				if (!isEmpty(row, shape)) {
					ObjectNode values = JSON.createObjectNode();
					read(row, shape.columns(), values);
					rows.add(values);
				}
			}
			return rows;
		}

		private boolean isEmpty(String row, FieldShape shape) {
			return shape.columns()
				.stream()
				.filter((column) -> column.type() != FieldShape.Type.CODE)
				.flatMap((column) -> (column.isLocal() ? List.of(".en", ".ko") : List.of("")).stream()
					.map((end) -> column.name() + end))
				.allMatch((column) -> this.form.value(row + column).isBlank());
		}

		private static ArrayNode array(List<String> values) {
			ArrayNode array = JSON.createArrayNode();
			values.forEach(array::add);
			return array;
		}

	}

}
