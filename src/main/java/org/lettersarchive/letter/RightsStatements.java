package org.lettersarchive.letter;

import java.util.List;

import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The statements of rightsstatements.org that the archive uses.
 */
@Component
public class RightsStatements {

	private final JdbcClient jdbc;

	RightsStatements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Rights> all() {
		return this.jdbc.sql("select uri, label_en, label_ko from rights_statement order by label_en limit 100")
			.query((row, _) -> new Rights(row.getString("uri"),
					new LocalText(row.getString("label_en"), row.getString("label_ko"))))
			.list();
	}

}
