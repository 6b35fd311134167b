package org.lettersarchive.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.citation.Reference.PersonName;

/**
 * A reference in the formats of programs that manage them.
 */
public record ReferenceFile(Reference cited) {

	/**
	 * BibTeX, in UTF-8.
	 */
	public String bibTex() {
		Map<String, String> fields = new LinkedHashMap<>();
		if (!this.cited.senders().isEmpty()) {
			fields.put("author",
					this.cited.senders().stream().map(ReferenceFile::bibTexName).collect(Collectors.joining(" and ")));
		}
		fields.put("title", "{" + escaped(this.cited.title()) + "}");
		date().ifPresent((date) -> {
			fields.put("year", date.substring(0, 4));
			fields.put("date", date);
		});
		fields.put("howpublished", escaped(this.cited.archive()));
		fields.put("type", escaped(this.cited.kind()));
		fields.put("url", this.cited.address());
		fields.put("note", escaped(note()));
		return fields.entrySet()
			.stream()
			.map((field) -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
			.collect(Collectors.joining(",\n", "@misc{" + this.cited.letter().slug() + ",\n", "\n}\n"));
	}

	private static String bibTexName(PersonName name) {
		return name.isInParts() ? escaped(name.family()) + ", " + escaped(name.given())
				: "{" + escaped(name.full()) + "}";
	}

	private static String escaped(String text) {
		return text.replaceAll("([&%$#_{}])", "\\\\$1").replace("~", "\\textasciitilde{}");
	}

	/**
	 * RIS: a personal communication, with whoever received it as second author.
	 */
	public String ris() {
		List<String> lines = new ArrayList<>();
		line(lines, "TY", "PCOMM");
		line(lines, "ID", this.cited.letter().slug().value());
		this.cited.senders().forEach((name) -> line(lines, "AU", risName(name)));
		this.cited.recipients().forEach((name) -> line(lines, "A2", risName(name)));
		line(lines, "TI", this.cited.title());
		date().ifPresent((date) -> {
			line(lines, "PY", date.substring(0, 4));
			line(lines, "DA", date.replace('-', '/') + "/".repeat(3 - date.split("-").length));
		});
		line(lines, "PB", this.cited.archive());
		line(lines, "M3", "Letter");
		line(lines, "N1", note());
		line(lines, "UR", this.cited.address());
		line(lines, "ER", "");
		return String.join("\r\n", lines) + "\r\n";
	}

	private static String risName(PersonName name) {
		return name.isInParts() ? name.family() + ", " + name.given() : name.full();
	}

	private static void line(List<String> lines, String tag, String value) {
		lines.add(tag + "  - " + value.replaceAll("\\s+", " "));
	}

	/**
	 * An item of CSL-JSON.
	 */
	public Map<String, Object> csl() {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", this.cited.letter().slug().value());
		item.put("type", "personal_communication");
		item.put("genre", "Letter");
		if (!this.cited.senders().isEmpty()) {
			item.put("author", this.cited.senders().stream().map(ReferenceFile::cslName).toList());
		}
		if (!this.cited.recipients().isEmpty()) {
			item.put("recipient", this.cited.recipients().stream().map(ReferenceFile::cslName).toList());
		}
		item.put("title", this.cited.title());
		issued().ifPresent((issued) -> item.put("issued", issued));
		item.put("archive", this.cited.archive());
		this.cited.state().ifPresent((state) -> item.put("version", Integer.toString(state.number())));
		item.put("URL", this.cited.address());
		item.put("note", note());
		return item;
	}

	private static Map<String, String> cslName(PersonName name) {
		return name.isInParts() ? Map.of("family", name.family(), "given", name.given())
				: Map.of("literal", name.full());
	}

	private Optional<Map<String, Object>> issued() {
		HistoricalDate date = this.cited.letter().date().edtf();
		Optional<LocalDate> first = date.earliest();
		Optional<LocalDate> last = date.latest();
		if (date().isPresent()) {
			return Optional.of(Map.of("date-parts",
					List.of(List.of(date().get().split("-")).stream().map(Integer::valueOf).toList())));
		}
		if (first.isEmpty() || last.isEmpty()) {
			return date.edtf().isEmpty() ? Optional.empty() : Optional.of(Map.of("literal", this.cited.doubtfulDate()));
		}
		return Optional.of(Map.of("date-parts", List.of(parts(first.get()), parts(last.get())), "circa", true));
	}

	private static List<Integer> parts(LocalDate day) {
		return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/**
	 * A date that these formats can say: a day, a month or a year.
	 */
	private Optional<String> date() {
		HistoricalDate date = this.cited.letter().date().edtf();
		return (date instanceof HistoricalDate.Day || date instanceof HistoricalDate.Month
				|| date instanceof HistoricalDate.WholeYear) ? Optional.of(date.edtf()) : Optional.empty();
	}

	private String note() {
		List<String> notes = new ArrayList<>(List.of(this.cited.kind()));
		if (this.cited.senders().isEmpty()) {
			notes.add("sender not established");
		}
		if (this.cited.day().isEmpty()) {
			notes.add(this.cited.isUndated() ? "undated" : "date " + this.cited.doubtfulDate());
		}
		notes.add(this.cited.stateInWords() + this.cited.hashInWords());
		return String.join("; ", notes);
	}

}
