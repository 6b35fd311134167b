package org.lettersarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The same searches by the full text search of PostgreSQL, as one would build it who
 * wanted no index beside the database: a table with one row for each letter, all that is
 * counted in columns, and a GIN index. It asks for the twenty best letters with snippets
 * and for the same counts, in one statement.
 */
final class FullTextOfPostgres implements AutoCloseable {

	private static final String TABLE = """
			create table full_text.letter as
			select l.id, l.status, to_char(l.not_before, 'YYYY-MM') as month, l.collection_id as collection,
				coalesce(people.senders, '{}') as senders, coalesce(people.recipients, '{}') as recipients,
				coalesce(topics.ids, '{}') as topics, coalesce(texts.languages, '{}') as languages,
				texts.body is not null as has_text,
				concat_ws(' ', l.summary_en, l.summary_ko, texts.body) as content,
				setweight(to_tsvector('english', concat_ws(' ', l.title_en, l.title_ko)), 'A')
					|| setweight(to_tsvector('english', concat_ws(' ', l.summary_en, l.summary_ko)), 'B')
					|| setweight(to_tsvector('english', coalesce(texts.body, '')), 'C') as document
			from public.letter l
			left join lateral (
				select array_agg(p.correspondent_id) filter (where p.role = 'sender') as senders,
					array_agg(p.correspondent_id) filter (where p.role = 'recipient') as recipients
				from public.letter_participant p where p.letter_id = l.id) people on true
			left join lateral (
				select array_agg(t.topic_id) as ids from public.letter_topic t where t.letter_id = l.id) topics on true
			left join lateral (
				select string_agg(r.body, ' ') as body, array_agg(distinct r.language) as languages
				from public.reading_text r where r.letter_id = l.id) texts on true
			where l.publication_state = 'published'""";

	private static final String QUESTION = """
			with asked as (select websearch_to_tsquery('english', ?) as query),
			found as materialized (
				select l.*, ts_rank(l.document, asked.query) as rank
				from full_text.letter l, asked
				where l.document @@ asked.query and (? = '' or ? = any(l.senders))),
			best as (select id, content from found order by rank desc, id limit 20)
			select 'letter', ts_headline('english', content, asked.query), id from best, asked
			union all select 'total', '', count(*) from found
			union all select 'sender', value, count(*) from found, unnest(senders) value group by 2
			union all select 'recipient', value, count(*) from found, unnest(recipients) value group by 2
			union all select 'topic', value, count(*) from found, unnest(topics) value group by 2
			union all select 'language', value, count(*) from found, unnest(languages) value group by 2
			union all select 'month', month, count(*) from found group by 2
			union all select 'status', status, count(*) from found group by 2
			union all select 'text', has_text::text, count(*) from found group by 2
			union all select 'collection', collection, count(*) from found group by 2""";

	private final Connection connection;

	private FullTextOfPostgres(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Connects to the embedded database of a running archive.
	 */
	static FullTextOfPostgres of(Path folder) throws IOException, SQLException {
		Path postgres = folder.resolve("postgres");
		String port = Files.readAllLines(postgres.resolve("postmaster.pid")).get(3).strip();
		Properties properties = new Properties();
		properties.setProperty("user", "postgres");
		properties.setProperty("password", Files.readString(postgres.resolve("archive.password")).strip());
		return new FullTextOfPostgres(
				DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/letters", properties));
	}

	void build() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("drop schema if exists full_text cascade");
			statement.execute("create schema full_text");
			statement.execute(TABLE);
			statement.execute("create index on full_text.letter using gin (document)");
			statement.execute("vacuum analyze full_text.letter");
		}
	}

	long bytes() throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet size = statement.executeQuery("select pg_total_relation_size('full_text.letter')")) {
			size.next();
			return size.getLong(1);
		}
	}

	/**
	 * Searches.
	 * @return how many letters there are
	 */
	long ask(SearchMix.Question question) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(QUESTION)) {
			statement.setString(1, question.words());
			statement.setString(2, question.sender());
			statement.setString(3, question.sender());
			long total = 0;
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					if (rows.getString(1).equals("total")) {
						total = rows.getLong(3);
					}
				}
			}
			return total;
		}
	}

	/**
	 * Takes out what it has built.
	 */
	@Override
	public void close() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("drop schema if exists full_text cascade");
		}
		this.connection.close();
	}

}
