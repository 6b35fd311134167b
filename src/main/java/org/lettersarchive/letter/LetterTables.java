package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all letters, whatever their state, with all that is said of them, as rows whose
 * columns have names. For those who work on the archive.
 */
@Component
public class LetterTables {

	private static final int ROWS_AT_A_TIME = 500;

	private final JdbcClient jdbc;

	LetterTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void letters(Consumer<ResultSet> reader) {
		read("""
				select l.slug, l.collection_id as collection, l.publication_state as state, l.withdrawn_on,
					l.withdrawal_reason_en as withdrawal_reason, l.withdrawal_reason_ko, l.status, l.date_edtf as date,
					l.not_before, l.not_after, l.date_certainty,
					(select string_agg(p.correspondent_id, ';' order by p.position, p.correspondent_id) from letter_participant p
						where p.letter_id = l.id and p.role = 'sender') as sender,
					(select string_agg(p.correspondent_id, ';' order by p.position, p.correspondent_id) from letter_participant p
						where p.letter_id = l.id and p.role = 'recipient') as recipient,
					l.title_en as title, l.title_ko, l.summary_en as summary, l.summary_ko,
					(select string_agg(t.topic_id, ';' order by t.position) from letter_topic t where t.letter_id = l.id) as topics,
					l.delivery_en as delivery, l.delivery_ko, l.publication_en as publication, l.publication_ko,
					l.disagreement_en as disagreement, l.disagreement_ko, l.confidence, l.rights_uri as rights, l.sequence
				from letter l order by l.id""",
				reader);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void claims(Consumer<ResultSet> reader) {
		read("""
				select l.slug as letter, a.source_id as source, a.aspect, a.value_en as value, a.value_ko, a.stance,
					a.note_en as note, a.note_ko
				from attestation a join letter l on l.id = a.letter_id order by a.id""", reader);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void replies(Consumer<ResultSet> reader) {
		read("""
				select l.slug as letter, a.slug as answers, r.certainty, r.basis_en as basis, r.basis_ko,
					(select string_agg(s.source_id, ';' order by s.position) from reply_source s
						where s.letter_id = r.letter_id and s.answers_id = r.answers_id) as sources
				from reply r join letter l on l.id = r.letter_id join letter a on a.id = r.answers_id
				order by r.letter_id, r.answers_id""", reader);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void quotations(Consumer<ResultSet> reader) {
		read("""
				select l.slug as letter, q.collection_id as collection, q.text, q.language, q.source_id as source,
					q.note_en as note, q.note_ko
				from quotation q left join letter l on l.id = q.letter_id where q.retired_on is null order by q.id""",
				reader);
	}

	private void read(String sql, Consumer<ResultSet> reader) {
		this.jdbc.sql(sql).withFetchSize(ROWS_AT_A_TIME).query((row) -> {
			reader.accept(row);
		});
	}

}
