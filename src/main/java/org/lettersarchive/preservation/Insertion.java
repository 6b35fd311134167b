package org.lettersarchive.preservation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static java.util.Map.entry;

/**
 * The statements by which rows of a package come into their tables, with what has to
 * stand there of things that were not public.
 */
final class Insertion {

	private static final String LETTER = """
			insert into letter (%1$s) overriding system value
			select %2$s from json_populate_recordset(null::preserved_letter, ?::json) as x""";

	/**
	 * Of a letter that is not public any more the package has the tombstone, or the
	 * number alone; the record itself was not public.
	 */
	private static final Map<String, String> UNKNOWN = Map.ofEntries(entry("slug", "'no-longer-public-' || x.id"),
			entry("collection_id", "(select c.id from collection c order by c.position, c.id limit 1)"),
			entry("status", "'provisional'"), entry("date_edtf", "''"), entry("date_certainty", "'unknown'"),
			entry("title_en", "'A letter that is not public any more'"),
			entry("summary_en",
					"'The record of this letter was not public when the archive was packed, and is not known here.'"),
			entry("confidence", "'low'"),
			entry("rights_uri",
					"(select r.uri from rights_statement r order by r.uri like '%/UND/%' desc, r.uri limit 1)"),
			entry("sequence", "0"),
			entry("recorded_at", "coalesce(x.withdrawn_on::timestamp at time zone 'UTC', now())"));

	private static final String TRANSCRIPTION = """
			insert into transcription (id, letter_id, witness_id, language, kind, translated_from, rights_uri, credit,
				review_state, revision, published_revision, started_by, started_at, version)
			select x.id, x.letter_id, x.witness_id, x.language, x.kind, x.translated_from,
				coalesce(x.rights_uri, l.rights_uri), x.credit,
				case when x.published_revision is null then 'withdrawn' else 'published' end,
				greatest(x.published_revision, 1), x.published_revision, p.id, now(), 0
			from json_populate_recordset(null::preserved_transcription, ?::json) as x
			left join letter l on l.id = x.letter_id
			cross join (select id from editor order by id limit 1) as p""";

	private Insertion() {
	}

	/**
	 * The statement for a table; its one parameter is a list of rows as JSON.
	 */
	static String into(PreservedTable table, List<String> columns) {
		String names = String.join(", ", columns);
		return switch (table) {
			case LETTER ->
				LETTER.formatted(names, columns.stream().map(Insertion::known).collect(Collectors.joining(", ")));
			case TRANSCRIPTION -> TRANSCRIPTION;
			default -> """
					insert into %s (%s) overriding system value
					select %s from json_populate_recordset(null::%s, ?::json) as x""".formatted(table.table(), names,
					names, table.publicRows());
		};
	}

	private static String known(String column) {
		String instead = UNKNOWN.get(column);
		return (instead == null) ? "x." + column
				: "case when x.publication_state <> 'published' then coalesce(x.%1$s, %2$s) else x.%1$s end"
					.formatted(column, instead);
	}

}
