package org.lettersarchive.search;

import java.util.EnumMap;
import java.util.Map;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * Has an OpenSearch count.
 */
class AggregatedCounting implements Counting {

	@Override
	public Counts count(SearchSession session, SearchRequest request) {
		var query = session.search(SearchableLetter.class)
			.where((letter) -> new Predicates(letter).of(request, null))
			.totalHitCountThreshold(SearchRequest.LIMIT + 1);
		for (SearchField field : SearchField.values()) {
			if (!request.isRestricted(field)) {
				query = query.aggregation(key(field), (letter) -> terms(letter, field));
			}
		}
		var all = query.fetch(0);
		Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);
		for (SearchField field : SearchField.values()) {
			counts.put(field,
					request.isRestricted(field) ? others(session, request, field) : all.aggregation(key(field)));
		}
		return new Counts(all.total().hitCountLowerBound(), counts);
	}

	private static Map<String, Long> others(SearchSession session, SearchRequest request, SearchField field) {
		return session.search(SearchableLetter.class)
			.where((letter) -> new Predicates(letter).of(request, field))
			.aggregation(key(field), (letter) -> terms(letter, field))
			.totalHitCountThreshold(0)
			.fetch(0)
			.aggregation(key(field));
	}

	private static AggregationFinalStep<Map<String, Long>> terms(SearchAggregationFactory letter, SearchField field) {
		var terms = letter.terms().field(field.index(), String.class);
		return (field == SearchField.PERIOD) ? terms.orderByTermAscending().maxTermCount(MOST_MONTHS)
				: terms.orderByCountDescending().maxTermCount(MOST_VALUES);
	}

	private static AggregationKey<Map<String, Long>> key(SearchField field) {
		return AggregationKey.of(field.name());
	}

}
