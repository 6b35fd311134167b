package org.lettersarchive.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.record.FieldShape;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RecordPart.Kind;
import org.lettersarchive.record.RecordTable;
import org.lettersarchive.record.Sheet;
import org.lettersarchive.record.SheetProblem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records of events.
 */
@Component
class EventKeeper implements RecordKeeper {

	private static final List<FieldShape> TYPED = List.of(FieldShape.edtf("date-edtf").always(),
			FieldShape.local("title", 200).always(), FieldShape.localProse("summary", 2000).always(),
			FieldShape.local("location", 200), FieldShape.reference("place-id", Kind.PLACE),
			FieldShape.local("landmark", 40), FieldShape.references("sources", Kind.SOURCE).always());

	private final JdbcClient jdbc;

	private final RecordTable table;

	EventKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = RecordTable.named(jdbc, "event", shapes());
	}

	@Override
	public RecordKind kind() {
		return RecordKind.EVENT;
	}

	@Override
	public List<FieldShape> typed() {
		return TYPED;
	}

	@Override
	public void lock(String id) {
		this.table.lock(id);
	}

	@Override
	public Optional<Sheet> find(String id) {
		return this.table.find(id)
			.map((row) -> row.with("sources",
					this.jdbc.sql("select source_id from event_source where event_id = :id order by position")
						.param("id", id)
						.query((source, _) -> source.getString(1))
						.list()));
	}

	@Override
	public List<SheetProblem> problems(@Nullable String id, Sheet sheet) {
		HistoricalDate date = date(sheet);
		return (date.earliest().isEmpty() || date.latest().isEmpty())
				? List.of(new SheetProblem("date-edtf", "catalogue.event.open-date")) : List.of();
	}

	private static HistoricalDate date(Sheet sheet) {
		return HistoricalDate.parse(sheet.text("date-edtf").orElse(""));
	}

	@Override
	public String add(String id, Sheet sheet) {
		this.table.add(id, sheet, more(id, sheet));
		writeSources(id, sheet);
		return id;
	}

	@Override
	public void write(String id, Sheet sheet) {
		this.table.write(id, sheet, more(id, sheet));
		writeSources(id, sheet);
	}

	// An event keeps its place among those of its first day, and comes last on another.
	private Map<String, ?> more(String id, Sheet sheet) {
		HistoricalDate date = date(sheet);
		LocalDate starts = date.earliest().orElseThrow();
		Integer position = this.jdbc.sql("""
				select coalesce(
					(select position from event where id = :id and starts_on = :starts),
					(select max(position) + 1 from event where starts_on = :starts), 0)""")
			.param("id", id)
			.param("starts", starts)
			.query(Integer.class)
			.single();
		return Map.of("starts_on", starts, "ends_on", date.latest().orElseThrow(), "position", position);
	}

	private void writeSources(String id, Sheet sheet) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String source : sheet.list("sources")) {
			rows.add(Map.of("source_id", source, "position", rows.size()));
		}
		this.table.replace("event_source", "event_id", id, rows);
	}

}
