package org.lettersarchive.letter;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The one statement that counts all facets.
 */
final class FacetSql {

	private FacetSql() {
	}

	static String of(LetterConditions conditions) {
		return Arrays.stream(Facet.values())
			.map((facet) -> "(" + conditions.onTalliesExcept(facet)
				.map((where) -> tallied(facet, where))
				.orElseGet(() -> branch(facet, conditions.except(facet))) + ")")
			.collect(Collectors.joining(" union all "));
	}

	/**
	 * From what is counted already.
	 */
	private static String tallied(Facet facet, String where) {
		return switch (facet) {
			case SENDER, RECIPIENT ->
				"""
						select '%s' as facet, t.value::text as value, c.name_en as label_en, c.name_ko as label_ko, c.mark, sum(t.letters)::bigint as letters
						from letter_tally t
						left join correspondent c on c.id = t.value
						where t.kind = '%s' and %s
						group by t.value, c.id
						having sum(t.letters) > 0
						order by (c.id is null), letters desc, c.id
						limit :limit"""
					.formatted(facet, facet.code(), where);
			case TOPIC -> """
					select '%s', s.id::text, s.name_en, s.name_ko, null, sum(t.letters)::bigint as letters
					from letter_tally t
					join topic s on s.id = t.value
					where t.kind = 'topic' and %s
					group by s.id
					having sum(t.letters) > 0
					order by letters desc, s.name_en
					limit :limit""".formatted(facet, where);
			case YEAR, MONTH -> """
					select '%s', t.value::text as period, null, null, null, sum(t.letters)::bigint
					from letter_tally t
					where t.kind = '%s' and %s
					group by period
					having sum(t.letters) > 0
					order by period""".formatted(facet, facet.code(), where);
			case STATUS -> """
					select '%s', t.status::text, null, null, null, sum(t.letters)::bigint
					from letter_tally t
					where t.kind = 'all' and %s
					group by t.status
					having sum(t.letters) > 0
					order by array_position(array['established', 'provisional', 'not-located']::varchar[], t.status)"""
				.formatted(facet, where);
			case TEXT ->
				"""
						select '%s', case when t.has_text then 'yes' else 'no' end as text, null, null, null, sum(t.letters)::bigint
						from letter_tally t
						where t.kind = 'all' and %s
						group by text
						having sum(t.letters) > 0
						order by text desc"""
					.formatted(facet, where);
		};
	}

	private static String branch(Facet facet, String where) {
		return switch (facet) {
			case SENDER, RECIPIENT ->
				"""
						select '%s' as facet, coalesce(c.id, 'unknown') as value, c.name_en as label_en, c.name_ko as label_ko,
							c.mark, count(*) as letters
						from public_letter l
						left join letter_participant lp on lp.letter_id = l.id and lp.role = '%s'
						left join correspondent c on c.id = lp.correspondent_id
						where %s
						group by c.id, c.name_en, c.name_ko, c.mark
						order by (c.id is null), letters desc, c.id
						limit :limit"""
					.formatted(facet, facet.code(), where);
			case TOPIC -> """
					select '%s', t.id, t.name_en, t.name_ko, null, count(*) as letters
					from public_letter l
					join letter_topic lt on lt.letter_id = l.id
					join topic t on t.id = lt.topic_id
					where %s
					group by t.id, t.name_en, t.name_ko
					order by letters desc, t.name_en
					limit :limit""".formatted(facet, where);
			case YEAR -> period(facet, "year", "YYYY", where);
			case MONTH -> period(facet, "month", "YYYY-MM", where);
			case STATUS -> """
					select '%s', l.status, null, null, null, count(*)
					from public_letter l
					where %s
					group by l.status
					order by array_position(array['established', 'provisional', 'not-located']::varchar[], l.status)"""
				.formatted(facet, where);
			case TEXT -> """
					select '%s', case when %s then 'yes' else 'no' end as has_text, null, null, null, count(*)
					from public_letter l
					where %s
					group by has_text
					order by has_text desc""".formatted(facet, LetterConditions.HAS_TEXT, where);
		};
	}

	private static String period(Facet facet, String unit, String format, String where) {
		return """
				select '%s', to_char(p.start, '%s') as period, null, null, null, count(*)
				from public_letter l
				cross join lateral generate_series(date_trunc('%s', l.not_before::timestamp), l.not_after::timestamp, interval '1 %s') as p (start)
				where %s
				group by period
				order by period"""
			.formatted(facet, format, unit, unit, where);
	}

}
