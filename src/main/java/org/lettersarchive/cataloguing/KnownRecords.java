package org.lettersarchive.cataloguing;

import java.util.List;

import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records that a form offers to be named, by their ids.
 */
@Component
class KnownRecords {

	private static final int MOST = 300;

	private final JdbcClient jdbc;

	KnownRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Correspondents, topics and sources in the order of their names, as many as a list
	 * bears; any other id may be typed.
	 */
	Offer offer() {
		return new Offer(
				all("select id, name_en, name_ko from correspondent where retired_on is null order by name_en, id"),
				all("select id, name_en, name_ko from topic where retired_on is null order by name_en, id"),
				all("select id, publisher || ', ' || title, null from source where retired_on is null order by publisher, id"),
				all("select id, title_en, title_ko from collection where retired_on is null order by position"),
				all("select id, name_en, name_ko from place order by name_en, id"));
	}

	private List<Named> all(String select) {
		return this.jdbc.sql(select + " limit " + MOST)
			.query((row, _) -> new Named(row.getString(1), new LocalText(row.getString(2), row.getString(3))))
			.list();
	}

	/**
	 * What a form offers.
	 */
	record Offer(List<Named> correspondents, List<Named> topics, List<Named> sources, List<Named> collections,
			List<Named> places) {
	}

	/**
	 * A record by its id and name.
	 */
	record Named(String id, LocalText name) {
	}

}
