package org.lettersarchive.accession;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which of the things exist that rows refer to by their ids.
 */
@Component
class References {

	private final JdbcClient jdbc;

	References(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of these ids that do not exist, in one statement.
	 */
	Set<String> unknown(Kind kind, Collection<String> ids) {
		Set<String> unknown = new HashSet<>(ids);
		if (!unknown.isEmpty()) {
			this.jdbc.sql(kind.sql)
				.param("ids", ids)
				.query((row, _) -> row.getString(1))
				.list()
				.forEach(unknown::remove);
		}
		return unknown;
	}

	/**
	 * What a row can refer to.
	 */
	enum Kind {

		COLLECTION("unknown-collection", "select id from collection where id in (:ids) and retired_on is null"),
		CORRESPONDENT("unknown-correspondent",
				"select id from correspondent where id in (:ids) and retired_on is null"),
		SOURCE("unknown-source", "select id from source where id in (:ids) and retired_on is null"),
		TOPIC("unknown-topic", "select id from topic where id in (:ids) and retired_on is null"),
		RIGHTS("unknown-rights", "select uri from rights_statement where uri in (:ids)");

		private final String problem;

		private final String sql;

		Kind(String problem, String sql) {
			this.problem = problem;
			this.sql = sql;
		}

		String problem() {
			return this.problem;
		}

	}

}
