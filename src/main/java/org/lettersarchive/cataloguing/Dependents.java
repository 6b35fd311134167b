package org.lettersarchive.cataloguing;

import java.util.List;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what rests on a record, which for that reason cannot be given up.
 */
@Component
class Dependents {

	private static final String LETTER = "select 'letter' as kind, l.id::text, l.title_en, l.title_ko, '/admin/letters/' || l.slug from letter l where ";

	private static final String COLLECTION = "select 'collection', c.id, c.title_en, c.title_ko, '/admin/records/collection/' || c.id from collection c where ";

	private static final String QUOTATION = "select 'quotation', q.id::text, q.text, null, '/admin/records/quotation/' || q.id from quotation q where q.retired_on is null and ";

	private final JdbcClient jdbc;

	Dependents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What rests on a record, letters first.
	 */
	List<Dependent> of(RecordKind kind, String id, int limit) {
		String sql = switch (kind) {
			case CORRESPONDENT -> LETTER
					+ "l.id in (select p.letter_id from letter_participant p where p.correspondent_id = :id) union all "
					+ COLLECTION
					+ "c.id in (select r.collection_id from reported_count r where r.correspondent_id = :id)";
			case SOURCE -> LETTER + """
					l.id in (select a.letter_id from attestation a where a.source_id = :id
						union select r.letter_id from reply_source r where r.source_id = :id)
					union all """ + " " + QUOTATION + """
					q.source_id = :id
					union all
					select 'event', e.id, e.title_en, e.title_ko, '/admin/records/event/' || e.id
					from event e where e.id in (select s.event_id from event_source s where s.source_id = :id)
					union all """ + " " + COLLECTION
					+ """
							c.reference_id = :id or c.id in (select s.collection_id from collection_statement_source s where s.source_id = :id
								union select r.collection_id from reported_count r where r.source_id = :id)
							union all
							select 'text', t.id::text, l.title_en, l.title_ko, '/admin/letters/' || l.slug
							from transcription t join letter l on l.id = t.letter_id where t.witness_id = :id""";
			case TOPIC -> LETTER + "l.id in (select t.letter_id from letter_topic t where t.topic_id = :id)";
			case COLLECTION -> LETTER + "l.collection_id = :id union all " + QUOTATION + "q.collection_id = :id";
			case QUOTATION -> LETTER + "l.id = (select q.letter_id from quotation q where q.id = cast(:id as bigint))";
			case EVENT -> "select '', '', '', null, '' where false and :id is null";
		};
		return this.jdbc.sql(sql + " limit " + limit)
			.param("id", id)
			.query((row, _) -> new Dependent(row.getString(1), row.getString(2),
					new LocalText(row.getString(3), row.getString(4)), row.getString(5)))
			.list();
	}

	/**
	 * The texts of a letter, published or in work.
	 */
	List<Dependent> textsOf(LetterId letter) {
		return this.jdbc.sql("""
				select 'text', l.id::text, l.title_en, l.title_ko, '/admin/letters/' || l.slug from letter l
				where l.id = :id and (exists (select from transcription t where t.letter_id = l.id)
					or exists (select from reading_text t where t.letter_id = l.id))""")
			.param("id", letter.value())
			.query((row, _) -> new Dependent(row.getString(1), row.getString(2),
					new LocalText(row.getString(3), row.getString(4)), row.getString(5)))
			.list();
	}

	/**
	 * The letters that answer a letter.
	 */
	List<Dependent> of(LetterId letter, int limit) {
		return this.jdbc
			.sql(LETTER + "l.id in (select r.letter_id from reply r where r.answers_id = :id) order by l.id limit "
					+ limit)
			.param("id", letter.value())
			.query((row, _) -> new Dependent(row.getString(1), row.getString(2),
					new LocalText(row.getString(3), row.getString(4)), row.getString(5)))
			.list();
	}

}
