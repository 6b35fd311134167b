package org.lettersarchive.letter;

import org.lettersarchive.record.RecordPart;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.record.RecordPart.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names the records that statements in the history of a record speak of.
 */
@Component
public class RecordNames {

	private final JdbcClient jdbc;

	public RecordNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names of those that have one, in one statement.
	 */
	public Map<RecordPart, LocalText> of(Collection<RecordPart> parts) {
		Map<RecordPart, LocalText> names = new HashMap<>();
		List<RecordPart> records = parts.stream().filter(RecordNames::isRecord).distinct().toList();
		if (records.isEmpty()) {
			return names;
		}
		this.jdbc
			.sql("""
					select 'CORRESPONDENT' as kind, id, name_en, name_ko from correspondent where id = any (:correspondents)
					union all
					select 'TOPIC', id, name_en, name_ko from topic where id = any (:topics)
					union all
					select 'SOURCE', id, publisher || ', ' || title, null from source where id = any (:sources)
					union all
					select 'COLLECTION', id, title_en, title_ko from collection where id = any (:collections)
					union all
					select 'PLACE', id, name_en, name_ko from place where id = any (:places)
					union all
					select 'LETTER', id::text, title_en, title_ko from published_letter where id = any (:letters::bigint[])""")
			.param("correspondents", ids(records, Kind.CORRESPONDENT))
			.param("topics", ids(records, Kind.TOPIC))
			.param("sources", ids(records, Kind.SOURCE))
			.param("collections", ids(records, Kind.COLLECTION))
			.param("places", ids(records, Kind.PLACE))
			.param("letters", ids(records, Kind.LETTER))
			.query((row) -> {
				names.put(new RecordPart(Kind.valueOf(row.getString("kind")), row.getString("id")),
						new LocalText(row.getString("name_en"), row.getString("name_ko")));
			});
		return names;
	}

	private static boolean isRecord(RecordPart part) {
		return switch (part.kind()) {
			case WORDS, MESSAGE, DATE -> false;
			case CORRESPONDENT, TOPIC, LETTER, SOURCE, COLLECTION, PLACE -> true;
		};
	}

	private static String[] ids(List<RecordPart> records, Kind kind) {
		return records.stream().filter((part) -> part.kind() == kind).map(RecordPart::value).toArray(String[]::new);
	}

}
