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
	 * All published letters.
	 */
	public LetterTotal total() {
		return this.jdbc.sql("""
				select coalesce(sum(letters), 0) as letters,
					coalesce(sum(letters) filter (where has_text), 0) as with_text
				from letter_tally
				where kind = 'all'""")
			.query((row, _) -> new LetterTotal(row.getLong("letters"), row.getLong("with_text")))
			.single();
	}

	/**
	 * The letters of a collection by sender and status.
	 */
	public List<SenderTally> bySender(CollectionId collection) {
		return this.jdbc
			.sql("""
					select c.id, c.name_en, c.name_ko, c.short_name_en, c.short_name_ko, c.mark, t.status, t.letters, t.with_text
					from (
						select nullif(split_part(value, '/', 2), '') as sender, status,
							sum(letters) filter (where kind = 'collection-sender') as letters,
							coalesce(sum(letters) filter (where kind = 'collection-first-sender' and has_text), 0) as with_text
						from letter_tally
						where kind in ('collection-sender', 'collection-first-sender') and starts_with(value, :collection || '/')
						group by sender, status) t
					left join correspondent c on c.id = t.sender
					where t.letters > 0
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
				select value as correspondent_id,
					sum(letters) filter (where kind = 'sender') as written,
					sum(letters) filter (where kind = 'sender' and status <> 'established') as written_open,
					sum(letters) filter (where kind = 'recipient') as received,
					sum(letters) filter (where kind = 'recipient' and status <> 'established') as received_open
				from letter_tally
				where kind in ('sender', 'recipient') and value in (:correspondents)
				group by value""")
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
				select value as source_id, sum(letters) as letters from letter_tally
				where kind = 'source' and value in (:sources)
				group by value
				having sum(letters) > 0""")
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
				select t.id, t.name_en, t.name_ko, coalesce(sum(l.letters), 0) as letters
				from topic t
				left join letter_tally l on l.kind = 'topic' and l.value = t.id
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
