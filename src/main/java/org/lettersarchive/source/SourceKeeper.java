package org.lettersarchive.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.record.FieldShape;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RecordTable;
import org.lettersarchive.record.Sheet;
import org.lettersarchive.record.SheetProblem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records of sources.
 */
@Component
class SourceKeeper implements RecordKeeper {

	private static final List<FieldShape> TYPED = List.of(FieldShape.text("publisher", 300).always(),
			FieldShape.text("title", 500).always(), FieldShape.edtf("date-edtf"),
			FieldShape.language("language").always(), FieldShape.webAddress("url", 1000),
			FieldShape.code("link", "source.link", Arrays.stream(SourceLink.values()).map(SourceLink::code).toList())
				.always(),
			FieldShape.localProse("covers", 1000).always(), FieldShape.flag("retranslated"));

	private final RecordTable table;

	SourceKeeper(JdbcClient jdbc) {
		this.table = RecordTable.named(jdbc, "source", shapes());
	}

	@Override
	public RecordKind kind() {
		return RecordKind.SOURCE;
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
		return this.table.find(id);
	}

	@Override
	public List<SheetProblem> problems(@Nullable String id, Sheet sheet) {
		boolean linked = sheet.text("link").filter((link) -> !link.equals(SourceLink.NONE.code())).isPresent();
		if (linked && sheet.text("url").isEmpty()) {
			return List.of(new SheetProblem("url", "catalogue.link.without-address"));
		}
		if (!linked && sheet.text("url").isPresent()) {
			return List.of(new SheetProblem("link", "catalogue.address.without-link"));
		}
		return List.of();
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
