package org.lettersarchive.letter;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The passages of texts of published letters, those that stand in them and those that
 * once did.
 */
@Component
public class PublishedPassages {

	private final PublishedRevisions revisions;

	private final JdbcClient jdbc;

	PublishedPassages(PublishedRevisions revisions, JdbcClient jdbc) {
		this.revisions = revisions;
		this.jdbc = jdbc;
	}

	/**
	 * What became of a passage of a letter.
	 */
	public Optional<PassageHistory> find(Slug letter, int number) {
		return PassageHistory.of(number, this.revisions.list(letter, Limit.unlimited()), descents(letter, number));
	}

	private List<PassageDescent> descents(Slug letter, int number) {
		return this.jdbc.sql("""
				select d.publication, d.older, d.newer
				from passage_descent d
				join published_letter l on l.id = d.letter_id
				where l.slug = :letter and :number in (d.older, d.newer)
				order by d.publication, d.older, d.newer""")
			.param("letter", letter.value())
			.param("number", number)
			.query((row, _) -> new PassageDescent(row.getInt("publication"), row.getInt("older"), row.getInt("newer")))
			.list();
	}

}
