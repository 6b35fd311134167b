package org.lettersarchive.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
 * The records of passages that sources quote. Which letter a passage is from stands in
 * the record of the letter.
 */
@Component
class QuotationKeeper implements RecordKeeper {

	private static final List<FieldShape> TYPED = List.of(FieldShape.prose("text", 1000).always(),
			FieldShape.language("language").always(), FieldShape.reference("source-id", Kind.SOURCE).always(),
			FieldShape.reference("collection-id", Kind.COLLECTION).always(), FieldShape.localProse("note", 1000));

	private final JdbcClient jdbc;

	private final RecordTable table;

	QuotationKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = RecordTable.numbered(jdbc, "quotation", shapes());
	}

	@Override
	public RecordKind kind() {
		return RecordKind.QUOTATION;
	}

	@Override
	public List<FieldShape> typed() {
		return TYPED;
	}

	/**
	 * A passage is not merged with another.
	 */
	@Override
	public List<FieldShape> shapes() {
		return RecordKeeper.shapes(TYPED).stream().filter((shape) -> !shape.name().equals("merged-into")).toList();
	}

	@Override
	public void lock(String id) {
		this.table.lock(id);
	}

	@Override
	public Optional<Sheet> find(String id) {
		return id.matches("\\d{1,18}") ? this.table.find(id) : Optional.empty();
	}

	@Override
	public List<SheetProblem> problems(@Nullable String id, Sheet sheet) {
		boolean elsewhere = id != null && this.jdbc.sql("""
				select exists (select from quotation q join letter l on l.id = q.letter_id
					where q.id = cast(:id as bigint) and l.collection_id <> :collection)""")
			.param("id", id)
			.param("collection", sheet.text("collection-id").orElseThrow())
			.query(Boolean.class)
			.single();
		return elsewhere ? List.of(new SheetProblem("collection-id", "catalogue.quotation.elsewhere")) : List.of();
	}

	@Override
	public String add(String id, Sheet sheet) {
		return this.table.add(id, sheet, Map.of());
	}

	@Override
	public void write(String id, Sheet sheet) {
		this.table.write(id, sheet, Map.of());
	}

}
