package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts published letters by what else the catalogue knows.
 */
@Component
public class LetterTallies {

	private final JdbcClient jdbc;

	LetterTallies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The letters of a collection by sender and status.
	 */
	public List<SenderTally> bySender(CollectionId collection) {
		return this.jdbc
			.sql("""
					select c.id, c.name_en, c.name_ko, c.short_name_en, c.short_name_ko, c.mark, l.status, count(*) as letters,
						count(*) filter (where exists (select from reading_text x where x.letter_id = l.id)
							and not exists (
								select from letter_participant f
								where f.letter_id = l.id and f.role = 'sender'
									and (f.position, f.correspondent_id) < (p.position, p.correspondent_id))) as with_text
					from public_letter l
					left join letter_participant p on p.letter_id = l.id and p.role = 'sender'
					left join correspondent c on c.id = p.correspondent_id
					where l.collection_id = :collection
					group by c.id, l.status
					order by c.mark nulls last, c.id""")
			.param("collection", collection.value())
			.query((row, _) -> new SenderTally(sender(row), status(row.getString("status")), row.getLong("letters"),
					row.getLong("with_text")))
			.list();
	}

	private static Optional<Participant> sender(ResultSet row) throws SQLException {
		String id = row.getString("id");
		return (id == null) ? Optional.empty()
				: Optional.of(new Participant(Role.SENDER.code(), id,
						new LocalText(row.getString("name_en"), row.getString("name_ko")),
						new LocalText(row.getString("short_name_en"), row.getString("short_name_ko")),
						(Integer) row.getObject("mark")));
	}

	private static IdentificationStatus status(String code) {
		return Arrays.stream(IdentificationStatus.values())
			.filter((status) -> status.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * What each of these correspondents wrote and received.
	 */
	public Map<CorrespondentId, CorrespondentTally> byCorrespondent(Collection<CorrespondentId> correspondents) {
		Map<CorrespondentId, CorrespondentTally> tallies = new HashMap<>();
		if (correspondents.isEmpty()) {
			return tallies;
		}
		this.jdbc.sql("""
				select p.correspondent_id,
					count(*) filter (where p.role = 'sender') as written,
					count(*) filter (where p.role = 'sender' and l.status <> 'established') as written_open,
					count(*) filter (where p.role = 'recipient') as received,
					count(*) filter (where p.role = 'recipient' and l.status <> 'established') as received_open
				from letter_participant p
				join public_letter l on l.id = p.letter_id
				where p.correspondent_id in (:correspondents)
				group by p.correspondent_id""")
			.param("correspondents", correspondents.stream().map(CorrespondentId::value).toList())
			.query((row) -> {
				tallies.put(new CorrespondentId(row.getString("correspondent_id")),
						new CorrespondentTally(row.getLong("written"), row.getLong("written_open"),
								row.getLong("received"), row.getLong("received_open")));
			});
		return tallies;
	}

	/**
	 * How many letters rest on each of these sources, in what is said of them or in their
	 * texts.
	 */
	public Map<SourceId, Long> bySource(Collection<SourceId> sources) {
		Map<SourceId, Long> letters = new HashMap<>();
		if (sources.isEmpty()) {
			return letters;
		}
		this.jdbc.sql("""
				select r.source_id, count(*) as letters
				from (
					select a.source_id, a.letter_id from attestation a where a.source_id in (:sources)
					union
					select x.witness_id, x.letter_id from reading_text x where x.witness_id in (:sources)) r
				join public_letter l on l.id = r.letter_id
				group by r.source_id""")
			.param("sources", sources.stream().map(SourceId::value).toList())
			.query((row) -> {
				letters.put(new SourceId(row.getString("source_id")), row.getLong("letters"));
			});
		return letters;
	}

	/**
	 * All topics by name, with the number of letters about each.
	 */
	public List<TopicTally> byTopic() {
		return this.jdbc.sql("""
				select t.id, t.name_en, t.name_ko, count(l.id) as letters
				from topic t
				left join letter_topic lt on lt.topic_id = t.id
				left join public_letter l on l.id = lt.letter_id
				where t.retired_on is null
				group by t.id, t.name_en, t.name_ko
				order by lower(t.name_en)""")
			.query((row, _) -> new TopicTally(
					new Topic(row.getString("id"), new LocalText(row.getString("name_en"), row.getString("name_ko"))),
					row.getLong("letters")))
			.list();
	}

	public Optional<Topic> findTopic(String id) {
		return findTopics(List.of(id)).stream().findFirst();
	}

	/**
	 * The topics with these ids, as far as there are such.
	 */
	public List<Topic> findTopics(Collection<String> ids) {
		return this.jdbc
			.sql("select t.id, t.name_en, t.name_ko from topic t where t.id in (:ids) and t.retired_on is null")
			.param("ids", ids)
			.query((row, _) -> new Topic(row.getString("id"),
					new LocalText(row.getString("name_en"), row.getString("name_ko"))))
			.list();
	}

}
