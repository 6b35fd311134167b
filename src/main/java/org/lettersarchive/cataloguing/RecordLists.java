package org.lettersarchive.cataloguing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists the records of a kind, retired ones, too.
 */
@Component
class RecordLists {

	private final JdbcClient jdbc;

	RecordLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many records of each kind there are, without those that are retired.
	 */
	List<Tally> tallies() {
		return this.jdbc
			.sql(Arrays.stream(RecordKind.values())
				.map((kind) -> "select '%s' as kind, count(*) as records from %s where retired_on is null"
					.formatted(kind.name(), kind.code()))
				.collect(Collectors.joining(" union all ")))
			.query((row, _) -> new Tally(RecordKind.valueOf(row.getString("kind")), row.getLong("records")))
			.list();
	}

	/**
	 * Records in the order of their ids.
	 * @param words what their id or a name has in it, or nothing
	 * @param after the id of the last one already seen, or nothing
	 */
	List<Listed> list(RecordKind kind, String words, String after, int limit) {
		String from = (kind == RecordKind.QUOTATION)
				? "r.id > cast(:after as bigint) and (:words = '' or r.text ilike :pattern)"
				: "r.id > :after and (:words = '' or r.id ilike :pattern or concat_ws(' ', %s) ilike :pattern)"
					.formatted(names(kind));
		return this.jdbc.sql(
				"select r.id::text as id, %s as title_en, %s as title_ko, r.retired_on is not null as retired from %s r where %s order by r.id limit :limit"
					.formatted(english(kind), korean(kind), kind.code(), from))
			.param("after", (kind == RecordKind.QUOTATION && after.isEmpty()) ? "0" : after)
			.param("words", words)
			.param("pattern", "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
			.param("limit", limit)
			.query((row, _) -> new Listed(row.getString("id"),
					new LocalText(row.getString("title_en"), row.getString("title_ko")), row.getBoolean("retired")))
			.list();
	}

	private static String names(RecordKind kind) {
		return switch (kind) {
			case CORRESPONDENT -> """
					r.name_en, r.name_ko, r.short_name_en, r.short_name_ko,
					(select string_agg(f.name, ' ') from name_form f where f.correspondent_id = r.id)""";
			case TOPIC -> "r.name_en, r.name_ko";
			case SOURCE -> "r.publisher, r.title, r.date_edtf";
			case EVENT -> "r.title_en, r.title_ko, r.date_edtf";
			case COLLECTION -> "r.title_en, r.title_ko";
			case QUOTATION -> "r.text";
		};
	}

	private static String english(RecordKind kind) {
		return switch (kind) {
			case CORRESPONDENT, TOPIC -> "r.name_en";
			case SOURCE -> "r.publisher || ', ' || r.title";
			case EVENT, COLLECTION -> "r.title_en";
			case QUOTATION -> "'“' || r.text || '”'";
		};
	}

	private static String korean(RecordKind kind) {
		return switch (kind) {
			case CORRESPONDENT, TOPIC -> "r.name_ko";
			case EVENT, COLLECTION -> "r.title_ko";
			case SOURCE, QUOTATION -> "null";
		};
	}

	/**
	 * How many records of a kind there are.
	 */
	record Tally(RecordKind kind, long records) {
	}

	/**
	 * A record in a list.
	 */
	record Listed(String id, LocalText title, boolean retired) {
	}

}
