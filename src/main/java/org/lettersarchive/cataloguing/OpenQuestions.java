package org.lettersarchive.cataloguing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what the catalogue leaves open.
 */
@Component
class OpenQuestions {

	/** As far as records are counted; above that there are simply many. */
	static final int COUNTED = 1000;

	private final JdbcClient jdbc;

	OpenQuestions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many records each question is open for, without those that are open for none.
	 */
	List<Tally> tallies() {
		return this.jdbc
			.sql(Arrays.stream(OpenQuestion.values())
				.map((question) -> "select '%s' as question, (%s) as records".formatted(question.name(),
						question.count(COUNTED + 1)))
				.collect(Collectors.joining(" union all ")))
			.query((row, _) -> new Tally(OpenQuestion.valueOf(row.getString("question")), row.getInt("records")))
			.list()
			.stream()
			.filter((tally) -> tally.records() > 0)
			.toList();
	}

	/**
	 * Records that a question is open for, in the order of their ids.
	 * @param after the id of the last one already seen, or nothing
	 */
	List<OpenRecord> list(OpenQuestion question, String after, int limit) {
		boolean byNumber = question != OpenQuestion.SOURCE_WITHOUT_LINK;
		String where = question.from().contains(" where ") ? " and " : " where ";
		return this.jdbc
			.sql("select " + question.columns() + " " + question.from() + where
					+ (byNumber ? "r.id > :after::bigint" : "r.id > :after") + " order by r.id limit :limit")
			.param("after", (byNumber && after.isEmpty()) ? "0" : after)
			.param("limit", limit)
			.query((row, _) -> new OpenRecord(row.getString(1), new LocalText(row.getString(2), row.getString(3)),
					row.getString(4)))
			.list();
	}

	/**
	 * How many records a question is open for, counted no further than there are
	 * {@link #COUNTED}.
	 */
	record Tally(OpenQuestion question, int records) {

		public boolean hasMore() {
			return this.records > COUNTED;
		}

		public int counted() {
			return Math.min(this.records, COUNTED);
		}

	}

	/**
	 * A record that a question is open for.
	 *
	 * @param address the page where it can be worked on
	 */
	record OpenRecord(String id, LocalText title, String address) {
	}

}
