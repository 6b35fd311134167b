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
			.map((facet) -> "(" + branch(facet, conditions.except(facet)) + ")")
			.collect(Collectors.joining(" union all "));
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
