package org.lettersarchive.correspondent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
 * The records of correspondents, with all forms of their names and their places in
 * authority files.
 */
@Component
class CorrespondentKeeper implements RecordKeeper {

	private static final List<FieldShape> TYPED = List.of(FieldShape.local("name", 200).always(),
			FieldShape.local("short-name", 80).always(), FieldShape.lines("other-names", 200),
			FieldShape.local("office", 300), FieldShape.webAddress("wikidata", 300), FieldShape.webAddress("viaf", 300),
			FieldShape.webAddress("isni", 300), FieldShape.webAddress("gnd", 300), FieldShape.number("mark"));

	private static final Map<AuthorityFile, String> ADDRESSES = Map.of(AuthorityFile.WIKIDATA,
			"https?://www\\.wikidata\\.org/entity/Q[1-9]\\d*", AuthorityFile.VIAF, "https?://viaf\\.org/viaf/\\d+",
			AuthorityFile.ISNI, "https?://(www\\.)?isni\\.org/(isni/)?\\d{15}[\\dX]", AuthorityFile.GND,
			"https?://d-nb\\.info/gnd/[\\dX-]+");

	private final JdbcClient jdbc;

	private final RecordTable table;

	CorrespondentKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.table = RecordTable.named(jdbc, "correspondent",
				shapes().stream().filter((shape) -> !isAuthority(shape)).toList());
	}

	private static boolean isAuthority(FieldShape shape) {
		return Arrays.stream(AuthorityFile.values()).anyMatch((file) -> file.code().equals(shape.name()));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.CORRESPONDENT;
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
			Sheet sheet = new Sheet(shapes(), row.values()).with("other-names",
					this.jdbc.sql("select name from name_form where correspondent_id = :id order by name collate \"C\"")
						.param("id", id)
						.query((name, _) -> name.getString(1))
						.list());
			for (Map.Entry<String, String> link : links(id).entrySet()) {
				sheet = sheet.with(link.getKey(), link.getValue());
			}
			return sheet;
		});
	}

	private Map<String, String> links(String id) {
		Map<String, String> links = new HashMap<>();
		this.jdbc.sql("select scheme, uri from authority_link where correspondent_id = :id")
			.param("id", id)
			.query((row) -> {
				links.put(row.getString("scheme"), row.getString("uri"));
			});
		return links;
	}

	@Override
	public List<SheetProblem> problems(@Nullable String id, Sheet sheet) {
		List<SheetProblem> problems = new ArrayList<>();
		for (AuthorityFile file : AuthorityFile.values()) {
			sheet.text(file.code()).ifPresent((uri) -> {
				if (!uri.matches(ADDRESSES.get(file))) {
					problems.add(new SheetProblem(file.code(), "catalogue.authority.malformed"));
				}
				else if (isElsewhere("select correspondent_id from authority_link where uri = :value", uri, id)) {
					problems.add(new SheetProblem(file.code(), "catalogue.authority.taken"));
				}
			});
		}
		sheet.number("mark").ifPresent((mark) -> {
			if (mark > 6) {
				problems.add(new SheetProblem("mark", "catalogue.mark.unknown"));
			}
			else if (isElsewhere("select id from correspondent where mark = :value", mark, id)) {
				problems.add(new SheetProblem("mark", "catalogue.mark.taken"));
			}
		});
		return problems;
	}

	private boolean isElsewhere(String sql, Object value, @Nullable String id) {
		return this.jdbc.sql(sql)
			.param("value", value)
			.query(String.class)
			.list()
			.stream()
			.anyMatch((other) -> !other.equals(id));
	}

	@Override
	public String add(String id, Sheet sheet) {
		this.table.add(id, sheet, Map.of());
		writeLists(id, sheet);
		return id;
	}

	@Override
	public void write(String id, Sheet sheet) {
		this.table.write(id, sheet, Map.of());
		writeLists(id, sheet);
	}

	private void writeLists(String id, Sheet sheet) {
		this.table.replace("name_form", "correspondent_id", id,
				sheet.list("other-names").stream().distinct().map((name) -> Map.of("name", name)).toList());
		this.table.replace("authority_link", "correspondent_id", id, Arrays.stream(AuthorityFile.values())
			.flatMap((file) -> sheet.text(file.code()).map((uri) -> Map.of("scheme", file.code(), "uri", uri)).stream())
			.toList());
	}

}
