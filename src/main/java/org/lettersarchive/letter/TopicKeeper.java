package org.lettersarchive.letter;

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
 * The records of topics.
 */
@Component
class TopicKeeper implements RecordKeeper {

	private static final List<FieldShape> TYPED = List.of(FieldShape.local("name", 200).always());

	private final JdbcClient jdbc;

	private final RecordTable table;

	TopicKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = RecordTable.named(jdbc, "topic", shapes());
	}

	@Override
	public RecordKind kind() {
		return RecordKind.TOPIC;
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
		return this.jdbc.sql("select id from topic where name_en = :name")
			.param("name", sheet.local("name").orElseThrow().en())
			.query(String.class)
			.optional()
			.filter((other) -> !other.equals(id))
			.map((_) -> List.of(new SheetProblem("name.en", "catalogue.topic.taken")))
			.orElse(List.of());
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
