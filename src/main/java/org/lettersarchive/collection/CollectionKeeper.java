package org.lettersarchive.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of collections, with what is stated and counted of them.
 */
@Component
class CollectionKeeper implements RecordKeeper {

	private static final List<FieldShape> TYPED = List.of(FieldShape.local("title", 200).always(),
			FieldShape.local("headline", 200).always(), FieldShape.localProse("summary", 2000).always(),
			FieldShape.number("reported-total"), FieldShape.reference("reference-id", Kind.SOURCE),
			FieldShape.rows("statements",
					FieldShape
						.code("aspect", "collection.aspect",
								Arrays.stream(StatementAspect.values()).map(StatementAspect::code).toList())
						.always(),
					FieldShape.localProse("text", 2000).always(), FieldShape.references("sources", Kind.SOURCE)),
			FieldShape.rows("counts", FieldShape.reference("correspondent", Kind.CORRESPONDENT).always(),
					FieldShape.number("letters").always(), FieldShape.reference("source", Kind.SOURCE).always()));

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient jdbc;

	private final RecordTable table;

	CollectionKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = RecordTable.named(jdbc, "collection", shapes());
	}

	@Override
	public RecordKind kind() {
		return RecordKind.COLLECTION;
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
		return this.table.find(id).map((row) -> {
			ObjectNode lists = (ObjectNode) JSON.readTree(lists(id));
			return row.with("statements", lists.path("statements")).with("counts", lists.path("counts"));
		});
	}

	private String lists(String id) {
		return this.jdbc
			.sql("""
					select jsonb_build_object(
						'statements', (select jsonb_agg(jsonb_build_object('aspect', s.aspect,
								'text', jsonb_build_object('en', s.text_en, 'ko', s.text_ko),
								'sources', (select jsonb_agg(r.source_id order by r.position) from collection_statement_source r
									where r.collection_id = s.collection_id and r.statement_position = s.position))
								order by s.position)
							from collection_statement s where s.collection_id = :id),
						'counts', (select jsonb_agg(jsonb_build_object('correspondent', c.correspondent_id, 'letters', c.letters,
								'source', c.source_id) order by c.correspondent_id collate "C", c.source_id collate "C")
							from reported_count c where c.collection_id = :id))::text""")
			.param("id", id)
			.query(String.class)
			.single();
	}

	@Override
	public List<SheetProblem> problems(@Nullable String id, Sheet sheet) {
		List<SheetProblem> problems = new ArrayList<>();
		Set<String> counted = new HashSet<>();
		List<Sheet> counts = sheet.rows("counts");
		for (int i = 0; i < counts.size(); i++) {
			if (!counted.add(counts.get(i).text("correspondent") + " " + counts.get(i).text("source"))) {
				problems.add(new SheetProblem("counts[" + i + "].source", "catalogue.count.twice"));
			}
		}
		return problems;
	}

	@Override
	public String add(String id, Sheet sheet) {
		int position = this.jdbc.sql("select coalesce(max(position) + 1, 0) from collection")
			.query(Integer.class)
			.single();
		this.table.add(id, sheet, Map.of("position", position));
		writeLists(id, sheet);
		return id;
	}

	@Override
	public void write(String id, Sheet sheet) {
		this.table.write(id, sheet, Map.of());
		writeLists(id, sheet);
	}

	private void writeLists(String id, Sheet sheet) {
		List<Map<String, @Nullable Object>> statements = new ArrayList<>();
		List<Map<String, Object>> sources = new ArrayList<>();
		for (Sheet statement : sheet.rows("statements")) {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("position", statements.size());
			row.put("aspect", statement.text("aspect").orElseThrow());
			row.put("text_en", statement.local("text").orElseThrow().en());
			row.put("text_ko", statement.local("text").orElseThrow().ko());
			int position = 0;
			for (String source : statement.list("sources")) {
				sources
					.add(Map.of("statement_position", statements.size(), "source_id", source, "position", position++));
			}
			statements.add(row);
		}
		this.table.replace("collection_statement_source", "collection_id", id, List.of());
		this.table.replace("collection_statement", "collection_id", id, statements);
		this.table.replace("collection_statement_source", "collection_id", id, sources);
		this.table.replace("reported_count", "collection_id", id,
				sheet.rows("counts")
					.stream()
					.map((count) -> Map.of("correspondent_id", count.text("correspondent").orElseThrow(), "letters",
							count.number("letters").orElseThrow(), "source_id", count.text("source").orElseThrow()))
					.toList());
	}

}
