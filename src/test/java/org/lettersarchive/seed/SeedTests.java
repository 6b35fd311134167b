package org.lettersarchive.seed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seeded database says what the files of facts say, field by field.
 */
class SeedTests {

	private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(TestDatabase.shared()));

	@Test
	void sources() {
		compare("sources", List.of("id", "publisher", "title", "date", "url", "link", "language", "covers"), """
				select id, publisher, title, date_edtf as date, url,
					case when link = 'reference' then 'publisher' else link end as link, language,
					case when id in ('korea-herald-2019-08', 'thehill-2019-01') then 'Same' else covers_en end as covers
				from source""");
	}

	@Test
	void theSourcesWhoseCoverageLostItsReferenceAreWordedByTheirClaims() {
		assertThat(this.database
			.sql("select covers_en from source where id in ('korea-herald-2019-08', 'thehill-2019-01') order by id")
			.query(String.class)
			.list()).containsExactly("Letter received 8 Aug 2019", "Delivery on 12–13 Jan 2019");
	}

	@Test
	void onlyTheSourceThatIsLinkedToAnArticleAboutItIsLabelledSo() {
		assertThat(this.database.sql("select id from source where link = 'reference'").query(String.class).list())
			.containsExactly("woodward-tapes");
	}

	@Test
	void correspondents() {
		compare("correspondents", List.of("id", "name", "name_ko", "office", "office_ko", "wikidata"), """
				select c.id, c.name_en as name, c.name_ko, c.office_en as office, c.office_ko, a.uri as wikidata
				from correspondent c join authority_link a on a.correspondent_id = c.id and a.scheme = 'wikidata'""");
	}

	@Test
	void places() {
		compare("places", List.of("id", "name", "name_ko", "geonames", "latitude", "longitude"), """
				select id, name_en as name, name_ko, geonames,
					trim_scale(latitude)::text as latitude, trim_scale(longitude)::text as longitude
				from place""");
	}

	@Test
	void letters() {
		compare("letters",
				List.of("id", "status", "not_before", "not_after", "edtf", "date_certainty", "sender", "recipient",
						"title", "summary", "topics", "channel", "published", "disagreement", "confidence"),
				"""
						select l.slug as id, l.status, l.not_before::text, l.not_after::text, l.date_edtf as edtf, l.date_certainty,
							(select p.correspondent_id from letter_participant p where p.letter_id = l.id and p.role = 'sender') as sender,
							(select p.correspondent_id from letter_participant p where p.letter_id = l.id and p.role = 'recipient') as recipient,
							l.title_en as title, l.summary_en as summary,
							(select string_agg(t.name_en, ';' order by lt.position) from letter_topic lt join topic t on t.id = lt.topic_id where lt.letter_id = l.id) as topics,
							l.delivery_en as channel, l.publication_en as published, l.disagreement_en as disagreement, l.confidence
						from letter l where l.publication_state = 'published'""");
	}

	@Test
	void attestations() {
		compare("attestations", List.of("letter", "source", "aspect", "value", "stance", "note"),
				"""
						select l.slug as letter, a.source_id as source, a.aspect, a.value_en as value, a.stance, a.note_en as note
						from attestation a join letter l on l.id = a.letter_id""");
	}

	@Test
	void replies() {
		compare("replies", List.of("letter", "answers", "certainty", "basis", "sources"), """
				select l.slug as letter, a.slug as answers, r.certainty, r.basis_en as basis,
					(select string_agg(s.source_id, ';' order by s.position) from reply_source s
						where s.letter_id = r.letter_id and s.answers_id = r.answers_id) as sources
				from reply r join letter l on l.id = r.letter_id join letter a on a.id = r.answers_id""");
	}

	@Test
	void quotations() {
		compare("quotations", List.of("letter", "text", "source", "note"), """
				select l.slug as letter, q.text, q.source_id as source, q.note_en as note
				from quotation q left join letter l on l.id = q.letter_id""");
	}

	@Test
	void events() {
		compare("events", List.of("date", "end_date", "title", "place", "summary", "sources"),
				"""
						select split_part(e.date_edtf, '/', 1) as date, split_part(e.date_edtf, '/', 2) as end_date,
							e.title_en as title, e.location_en as place, e.summary_en as summary,
							(select string_agg(s.source_id, ';' order by s.position) from event_source s where s.event_id = e.id) as sources
						from event e""");
	}

	@Test
	void theDaysOfEventsAreThoseOfTheirDates() {
		assertThat(this.database
			.sql("""
					select count(*) from event
					where starts_on::text not like split_part(date_edtf, '/', 1) || '%'
						or (date_edtf like '%/%' and ends_on::text <> split_part(date_edtf, '/', 2))
						or (length(date_edtf) = 10 and starts_on <> ends_on)
						or (length(date_edtf) = 7 and ends_on <> (starts_on + interval '1 month' - interval '1 day')::date)""")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void everythingOfOurOwnIsWordedInKorean() {
		for (String query : List.of("select id from letter where title_ko is null or summary_ko is null",
				"select id from letter where (delivery_en is null) <> (delivery_ko is null)",
				"select id from letter where (publication_en is null) <> (publication_ko is null)",
				"select id from letter where (disagreement_en is null) <> (disagreement_ko is null)",
				"select id from event where title_ko is null or summary_ko is null or (location_en is null) <> (location_ko is null)",
				"select id from topic where name_ko is null", "select letter_id from reply where basis_ko is null",
				"select id from quotation where (note_en is null) <> (note_ko is null)",
				"select position from collection_statement where text_ko is null",
				"select id from source where covers_ko is null",
				"select id from attestation where value_ko is null and value_en !~ '^[\\[.]*\\d{4}[-\\d.~\\]]*$' and aspect <> 'sender'",
				"select id from attestation where (note_en is null) <> (note_ko is null)")) {
			assertThat(this.database.sql(query).query().listOfRows()).as(query).isEmpty();
		}
	}

	private void compare(String file, List<String> columns, String query) {
		Function<Map<String, ?>, List<String>> cells = (row) -> columns.stream()
			.map((column) -> (row.get(column) != null) ? plain(row.get(column).toString()) : "")
			.toList();
		List<List<String>> facts = sorted(FactFiles.read(file).stream().map(cells));
		List<List<String>> seeded = sorted(this.database.sql(query).query().listOfRows().stream().map(cells));
		assertThat(seeded).isEqualTo(facts);
	}

	/**
	 * The files are typed plainly; the database has the marks a printer would set.
	 */
	private static String plain(String text) {
		return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace('–', '-');
	}

	private static List<List<String>> sorted(Stream<List<String>> rows) {
		return rows.sorted(Comparator.comparing((row) -> Arrays.toString(row.toArray()))).toList();
	}

}
