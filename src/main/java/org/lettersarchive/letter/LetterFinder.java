package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds published letters by filters and counts them by facets.
 */
@Component
public class LetterFinder {

	/** How many values of a facet are counted at most. */
	public static final int FACET_LIMIT = 60;

	/** Fewer letters than these are counted past sooner than years are. */
	private static final long FAR_DOWN = 1_000;

	private final JdbcClient jdbc;

	private final PublishedLetters letters;

	LetterFinder(JdbcClient jdbc, PublishedLetters letters) {
		this.jdbc = jdbc;
		this.letters = letters;
	}

	/**
	 * The letters of one page.
	 * @param filter which letters
	 * @param order by date of writing, in which direction
	 * @param page the number of the page, from 1
	 * @param size how many letters the page has at most
	 */
	public FoundLetters find(LetterFilter filter, LetterOrder order, long page, int size) {
		LetterConditions conditions = new LetterConditions(filter);
		long before = (page - 1) * size;
		List<LetterId> ids = this.jdbc
			.sql(conditions.onYearsInOrder()
				.filter((_) -> before >= FAR_DOWN)
				.map((years) -> fromTheYear(years, conditions, order))
				.orElseGet(() -> inOrder(conditions.all(), order, ":before")))
			.params(conditions.parameters())
			.param("size", size)
			.param("before", before)
			.query((row, _) -> new LetterId(row.getLong("id")))
			.list();
		if (ids.isEmpty()) {
			return new FoundLetters(List.of(), (page > 1) ? count(filter) : 0, page, size);
		}
		// The last page has said how many there are.
		long total = (ids.size() < size) ? before + ids.size() : count(filter);
		return new FoundLetters(order.arrange(this.letters.findByIds(ids)), total, page, size);
	}

	private static String inOrder(String where, LetterOrder order, String before) {
		return "select l.id from public_letter l where " + where + " order by " + order.sql() + " limit :size offset "
				+ before;
	}

	/**
	 * Begins with the year that the page begins in, as tallies tell it, so that letters
	 * of other years before it need not be counted past.
	 */
	private static String fromTheYear(String years, LetterConditions conditions, LetterOrder order) {
		return """
				with beginning as materialized (
					select year, before from (
						select t.value::integer as year,
							(sum(sum(t.letters)) over (order by %s) - sum(t.letters))::bigint as before
						from letter_tally t where %s group by t.value) years
					where before <= :before order by before desc limit 1)
				""".formatted(order.years(), years)
				+ inOrder(conditions.all() + " and " + order.from("(select year from beginning)"), order,
						":before - (select before from beginning)");
	}

	/**
	 * How many letters there are.
	 */
	public long count(LetterFilter filter) {
		LetterConditions conditions = new LetterConditions(filter);
		return this.jdbc
			.sql(conditions.onTallies()
				.map((where) -> "select coalesce(sum(t.letters), 0) from letter_tally t where " + where)
				.orElseGet(() -> "select count(*) from public_letter l where " + conditions.all()))
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

	/**
	 * The counts of every facet, each under the filters of all the others. A letter whose
	 * date is a range counts in every year and month it may belong to.
	 */
	public FacetCounts facets(LetterFilter filter) {
		LetterConditions conditions = new LetterConditions(filter);
		return new FacetCounts(this.jdbc.sql(FacetSql.of(conditions))
			.params(conditions.parameters())
			.param("limit", FACET_LIMIT)
			.query((row, _) -> facetCount(row))
			.list());
	}

	private static FacetCount facetCount(ResultSet row) throws SQLException {
		String value = row.getString("value");
		String label = row.getString("label_en");
		return new FacetCount(Facet.valueOf(row.getString("facet")), value,
				new LocalText((label != null) ? label : value, row.getString("label_ko")), row.getInt("mark"),
				row.getLong("letters"));
	}

}
