package org.lettersarchive.accession;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.spreadsheet.SafeCell;
import org.lettersarchive.vocabulary.Coded;

/**
 * One row of a table, whose cells are read as what they should be. What cannot be is a
 * problem of the row, and read as nothing.
 */
final class ReadRow {

	private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

	private final String file;

	private final long number;

	private final Map<String, String> cells;

	private final Problems problems;

	private boolean sound = true;

	ReadRow(String file, long number, Map<String, String> cells, Table table, Problems problems) {
		this.file = file;
		this.number = number;
		this.cells = cells;
		this.problems = problems;
		table.columns().forEach(this::check);
	}

	private void check(Column column) {
		String cell = this.cells.getOrDefault(column.name(), "");
		if (SafeCell.looksLikeFormula(cell)) {
			problem(column.name(), "formula", cell);
		}
		String text = SafeCell.read(cell).strip();
		this.cells.put(column.name(), text);
		if (column.required() && text.isEmpty()) {
			problem(column.name(), "missing", "");
		}
		if (text.length() > column.longest()) {
			problem(column.name(), "too-long", Integer.toString(column.longest()));
		}
		if (text.chars().anyMatch((character) -> character < 0x20 && "\t\r\n".indexOf(character) < 0)
				|| text.indexOf('\uFFFD') >= 0) {
			problem(column.name(), "character", text);
		}
	}

	long number() {
		return this.number;
	}

	/**
	 * Whether no problem was found so far.
	 */
	boolean isSound() {
		return this.sound;
	}

	void problem(String column, String code, String value) {
		this.sound = false;
		this.problems.add(new Problem(this.file, this.number, column, code, value));
	}

	String text(String column) {
		return this.cells.getOrDefault(column, "");
	}

	@Nullable LocalText localText(String column) {
		String korean = text(column + "_ko");
		if (text(column).isEmpty()) {
			if (!korean.isEmpty()) {
				problem(column, "korean-alone", korean);
			}
			return null;
		}
		return new LocalText(text(column), korean.isEmpty() ? null : korean);
	}

	LocalText requiredLocalText(String column) {
		LocalText text = localText(column);
		return (text != null) ? text : new LocalText("", null);
	}

	List<String> list(String column) {
		return Arrays.stream(text(column).split(";")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	Slug slug(String column) {
		String slug = text(column);
		if (!slug.isEmpty() && !slug.matches(NAME)) {
			problem(column, "not-a-slug", slug);
		}
		return new Slug(slug);
	}

	HistoricalDate date(String column) {
		try {
			return HistoricalDate.parse(text(column));
		}
		catch (InvalidDateException _) {
			problem(column, "not-a-date", text(column));
			return HistoricalDate.parse("");
		}
	}

	Optional<LocalDate> day(String column) {
		String day = text(column);
		if (day.isEmpty()) {
			return Optional.empty();
		}
		try {
			if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
				throw new DateTimeParseException("Not a day", day, 0);
			}
			return Optional.of(LocalDate.parse(day));
		}
		catch (DateTimeParseException _) {
			problem(column, "not-a-day", day);
			return Optional.empty();
		}
	}

	int number(String column, int otherwise) {
		String number = text(column);
		if (number.isEmpty()) {
			return otherwise;
		}
		if (!number.matches("[0-9]{1,8}")) {
			problem(column, "not-a-number", number);
			return otherwise;
		}
		return Integer.parseInt(number);
	}

	/**
	 * The value of a vocabulary that stands in a cell.
	 * @param otherwise what is meant where the cell is empty
	 */
	<T extends Enum<T> & Coded> T value(String column, Class<T> vocabulary, T otherwise) {
		String code = text(column).toLowerCase(Locale.ROOT);
		if (code.isEmpty()) {
			return otherwise;
		}
		return Arrays.stream(vocabulary.getEnumConstants())
			.filter((value) -> value.code().equals(code))
			.findFirst()
			.orElseGet(() -> {
				problem(column, "unknown-value", text(column));
				return otherwise;
			});
	}

}
