package org.lettersarchive.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.springframework.stereotype.Component;

/**
 * Finds letters by what they say and by what is known of them.
 */
@Component
class LetterSearch {

	private static final int MOST_VALUES = 60;

	private static final int NEAR = 10;

	private static final int MOST_MONTHS = 5_000;

	private final SearchIndex index;

	LetterSearch(SearchIndex index) {
		this.index = index;
	}

	/**
	 * The letters of one page, with the counts of every field.
	 */
	Found find(SearchRequest request) {
		return this.index.ask((session) -> {
			SearchResult<List<?>> first = everything(session, request);
			Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);
			for (SearchField field : SearchField.values()) {
				counts.put(field,
						isRestricted(request, field) ? count(session, request, field) : first.aggregation(key(field)));
			}
			List<List<?>> hits = request.after().isPresent() ? beyond(session, request) : first.hits();
			long total = first.total().hitCountLowerBound();
			return new Found(hits.stream().map(LetterSearch::hit).toList(), Math.min(total, SearchRequest.LIMIT),
					total > SearchRequest.LIMIT, counts);
		});
	}

	private static boolean isRestricted(SearchRequest request, SearchField field) {
		return (field == SearchField.PERIOD) ? request.from().isPresent() || request.to().isPresent()
				: !request.choice(field).isNone();
	}

	/**
	 * The number of all letters under a request, their counts, and those of the first
	 * page or of one by relevance.
	 */
	private static SearchResult<List<?>> everything(SearchSession session, SearchRequest request) {
		var query = session.search(SearchableLetter.class)
			.select(LetterSearch::idAndPlace)
			.where((letter) -> new Predicates(letter).of(request, null))
			.sort((letter) -> order(letter, request.order()))
			.totalHitCountThreshold(SearchRequest.LIMIT + 1);
		for (SearchField field : SearchField.values()) {
			if (!isRestricted(request, field)) {
				query = query.aggregation(key(field), (letter) -> terms(letter, field));
			}
		}
		// One more tells whether there is a next page; there is none beyond the limit.
		int most = Math.min(request.size() + 1, SearchRequest.LIMIT - request.offset());
		return query.fetch(request.offset(), request.after().isPresent() ? 0 : most);
	}

	private static List<List<?>> beyond(SearchSession session, SearchRequest request) {
		String place = request.after().orElseThrow();
		return session.search(SearchableLetter.class)
			.select(LetterSearch::idAndPlace)
			.where((letter) -> letter.and()
				.add(new Predicates(letter).of(request, null))
				.add(new Predicates(letter).beyond(place, request.order() == SearchRequest.Order.LATEST_FIRST)))
			.sort((letter) -> order(letter, request.order()))
			.totalHitCountThreshold(0)
			.fetchHits(request.size() + 1);
	}

	private static ProjectionFinalStep<List<?>> idAndPlace(SearchProjectionFactory<?, ?> letter) {
		return letter.composite().from(letter.id(Long.class), letter.field(LetterIndex.PLACE, String.class)).asList();
	}

	private static SortFinalStep order(SearchSortFactory letter, SearchRequest.Order order) {
		return switch (order) {
			case RELEVANCE -> letter.score().then().field(LetterIndex.PLACE);
			case EARLIEST_FIRST -> letter.field(LetterIndex.PLACE).asc();
			case LATEST_FIRST -> letter.field(LetterIndex.PLACE).desc();
		};
	}

	private static AggregationFinalStep<Map<String, Long>> terms(SearchAggregationFactory letter, SearchField field) {
		var terms = letter.terms().field(field.index(), String.class);
		return (field == SearchField.PERIOD) ? terms.orderByTermAscending().maxTermCount(MOST_MONTHS)
				: terms.orderByCountDescending().maxTermCount(MOST_VALUES);
	}

	private static Map<String, Long> count(SearchSession session, SearchRequest request, SearchField field) {
		return session.search(SearchableLetter.class)
			.where((letter) -> new Predicates(letter).of(request, field))
			.aggregation(key(field), (letter) -> terms(letter, field))
			.totalHitCountThreshold(0)
			.fetch(0)
			.aggregation(key(field));
	}

	private static Hit hit(List<?> values) {
		return new Hit((Long) values.get(0), (String) values.get(1));
	}

	private static AggregationKey<Map<String, Long>> key(SearchField field) {
		return AggregationKey.of(field.name());
	}

	/**
	 * How many letters there are under a request.
	 */
	long count(SearchRequest request) {
		return this.index.ask((session) -> session.search(SearchableLetter.class)
			.where((letter) -> new Predicates(letter).of(request, null))
			.totalHitCountThreshold(SearchRequest.LIMIT)
			.fetch(0)
			.total()
			.hitCountLowerBound());
	}

	/**
	 * What every search covers.
	 */
	Coverage coverage() {
		return this.index.ask((session) -> {
			var all = session.search(SearchableLetter.class)
				.where((letter) -> letter.matchAll())
				.aggregation(key(SearchField.TEXT), (letter) -> terms(letter, SearchField.TEXT))
				.aggregation(key(SearchField.LANGUAGE), (letter) -> terms(letter, SearchField.LANGUAGE))
				.fetch(0);
			return new Coverage(all.total().hitCount(), all.aggregation(key(SearchField.TEXT)).getOrDefault("yes", 0L),
					all.aggregation(key(SearchField.LANGUAGE)));
		});
	}

	/**
	 * What letters near to a word there are, for a word that is in none.
	 */
	List<Long> near(String word) {
		return this.index.ask((session) -> session.search(SearchableLetter.class)
			.select((letter) -> letter.id(Long.class))
			.where((letter) -> letter.match().field(LetterIndex.EVERYTHING).matching(word).fuzzy(2, 1))
			.totalHitCountThreshold(0)
			.fetchHits(NEAR));
	}

	/**
	 * The letters whose titles have all these words, of which the last need only begin
	 * so.
	 */
	List<Long> entitled(String beginning, int most) {
		return this.index.ask((session) -> session.search(SearchableLetter.class)
			.select((letter) -> letter.id(Long.class))
			.where((letter) -> new Predicates(letter).entitled(beginning))
			.sort((letter) -> order(letter, SearchRequest.Order.RELEVANCE))
			.totalHitCountThreshold(0)
			.fetchHits(most));
	}

	/**
	 * What was found.
	 *
	 * @param hits the letters of the page
	 * @param total how many there are, up to a limit
	 * @param isMore whether there are more than that
	 * @param counts how many have which value of a field
	 */
	record Found(List<Hit> hits, long total, boolean isMore, Map<SearchField, Map<String, Long>> counts) {
	}

	/**
	 * A letter that was found.
	 *
	 * @param id its id
	 * @param place its place in the order of time
	 */
	record Hit(long id, String place) {
	}

}
