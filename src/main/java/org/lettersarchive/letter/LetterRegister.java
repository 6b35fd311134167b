package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The names of all letters, published or not, for those who work on the archive. Reading
 * modules may not use it.
 */
@Component
public class LetterRegister {

	private final JdbcClient jdbc;

	public LetterRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<RegisteredLetter> find(Slug slug) {
		return this.jdbc.sql("select id, slug, title_en, title_ko, publication_state from letter where slug = :slug")
			.param("slug", slug.value())
			.query((row, _) -> registered(row))
			.optional();
	}

	/**
	 * These letters, as far as there are such.
	 */
	public Map<LetterId, RegisteredLetter> find(Collection<LetterId> letters) {
		Map<LetterId, RegisteredLetter> found = new HashMap<>();
		if (letters.isEmpty()) {
			return found;
		}
		this.jdbc.sql("select id, slug, title_en, title_ko, publication_state from letter where id in (:letters)")
			.param("letters", letters.stream().map(LetterId::value).toList())
			.query((row) -> {
				RegisteredLetter letter = registered(row);
				found.put(letter.id(), letter);
			});
		return found;
	}

	private static RegisteredLetter registered(ResultSet row) throws SQLException {
		return new RegisteredLetter(new LetterId(row.getLong("id")), new Slug(row.getString("slug")),
				new LocalText(row.getString("title_en"), row.getString("title_ko")),
				row.getString("publication_state").equals("published"));
	}

}
