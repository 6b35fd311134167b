package org.lettersarchive.seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database itself refuses.
 */
class SchemaTests {

	private static final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.fresh()));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					update letter set not_before = '2019-01-02', not_after = '2019-01-01' where slug = 'not-located' | ck_letter_dates
					update letter set date_certainty = 'sure'                            | ck_letter_date_certainty
					update letter set status = 'found'                                   | ck_letter_status
					update letter set confidence = 'total'                               | ck_letter_confidence
					update letter set publication_state = 'withdrawn'                    | ck_letter_withdrawn
					update letter set slug = 'Not A Slug' where slug = 'not-located'     | ck_letter_slug
					update letter set slug = '2018-04-03-trump-to-kim' where slug = 'not-located' | uq_letter_slug
					update letter set rights_uri = 'http://example.org/none'             | fk_letter_rights
					update letter_participant set correspondent_id = 'kim-jong-un' where correspondent_id = 'donald-trump' | pk_letter_participant
					update letter_participant set role = 'witness'                       | ck_letter_participant_role
					update letter_participant set correspondent_id = 'nobody-known' where letter_id = 1 and role = 'sender' | fk_letter_participant_correspondent
					update reply set answers_id = letter_id                              | ck_reply_not_itself
					update reply set certainty = 'maybe'                                 | ck_reply_certainty
					update attestation set stance = 'likes'                              | ck_attestation_stance
					update attestation set aspect = 'colour'                             | ck_attestation_aspect
					update source set link = 'none' where url is not null                | ck_source_url
					update source set url = 'javascript:alert(1)' where url is not null  | ck_source_url_scheme
					update event set ends_on = starts_on - 1                             | ck_event_dates
					delete from source where id = 'kbs-en-2022'                          | violates foreign key constraint
					delete from topic where id = 'denuclearisation'                      | fk_letter_topic_topic
					""")
	void refusesWhatCannotBe(String statement, String constraint) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> database.sql(statement).update())
			.withMessageContaining(constraint);
	}

	@Test
	void everyConstraintHasANameOfItsOwn() {
		assertThat(database.sql("""
				select conname from pg_constraint
				where connamespace = 'public'::regnamespace and contype not in ('n', 't')
					and conrelid::regclass::text <> 'flyway_schema_history'
					and conname !~ '^(pk|fk|uq|ck)_'""").query(String.class).list()).isEmpty();
	}

	@Test
	void everyTableAndViewSaysWhatItIs() {
		assertThat(database.sql("""
				select c.relname from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
					and c.relname <> 'flyway_schema_history' and obj_description(c.oid, 'pg_class') is null""")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void everyForeignKeyHasAnIndexThatBeginsWithIt() {
		assertThat(database.sql("""
				select k.conname from pg_constraint k
				where k.connamespace = 'public'::regnamespace and k.contype = 'f'
					and k.confrelid <> 'rights_statement'::regclass
					and not exists (
						select from pg_index i
						where i.indrelid = k.conrelid
							and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)""")
			.query(String.class)
			.list()).isEmpty();
	}

}
