package org.lettersarchive.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds letters by what they say and by what is known of them.
 */
@Component
class LetterSearch {

	private static final int NEAR = 10;

	private static final List<LetterPart> PARTS = List.of(LetterPart.values());

	private final SearchIndex index;

	private final Counting counting;

	LetterSearch(SearchIndex index, Counting counting) {
		this.index = index;
		this.counting = counting;
	}

	/**
	 * The letters of one page, with the counts of every field.
	 */
	Found find(SearchRequest request) {
		return this.index.ask((session) -> {
			Counting.Counts counts = this.counting.count(session, request);
			List<Hit> hits = (counts.letters() == 0) ? List.of() : hits(session, request);
			return new Found(hits, Math.min(counts.letters(), SearchRequest.LIMIT),
					counts.letters() > SearchRequest.LIMIT, counts.byField());
		});
	}

	private static List<Hit> hits(SearchSession session, SearchRequest request) {
		boolean backwards = request.order() == SearchRequest.Order.LATEST_FIRST;
		return session.search(SearchableLetter.class)
			.select((letter) -> hit(letter, !request.text().wanted().isEmpty()))
			.where((letter) -> {
				Predicates predicates = new Predicates(letter);
				PredicateFinalStep all = predicates.of(request, null);
				return request.after()
					.<PredicateFinalStep>map(
							(place) -> letter.bool().must(all).filter(predicates.beyond(place, backwards)))
					.orElse(all);
			})
			.sort((letter) -> order(letter, request.order()))
			.totalHitCountThreshold(0)
			// One more tells whether there is a next page; there is none beyond the
			// limit.
			.fetchHits(request.offset(), Math.min(request.size() + 1, SearchRequest.LIMIT - request.offset()));
	}

	private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> letter, boolean withWhatItSays) {
		return letter.composite()
			.from(letter.id(Long.class), letter.field(LetterIndex.PLACE, String.class),
					withWhatItSays ? said(letter) : letter.constant(Map.<LetterPart, List<String>>of()))
			.as(Hit::new);
	}

	private static ProjectionFinalStep<Map<LetterPart, List<String>>> said(SearchProjectionFactory<?, ?> letter) {
		return letter.composite()
			.from(PARTS.stream()
				.map((part) -> letter.field(LetterIndex.said(part), String.class).list())
				.toArray(ProjectionFinalStep<?>[]::new))
			.asList(LetterSearch::byPart);
	}

	@SuppressWarnings("unchecked")
	private static Map<LetterPart, List<String>> byPart(List<?> said) {
		Map<LetterPart, List<String>> parts = new EnumMap<>(LetterPart.class);
		PARTS.forEach((part) -> parts.put(part, (List<String>) said.get(part.ordinal())));
		return parts;
	}

	private static SortFinalStep order(SearchSortFactory letter, SearchRequest.Order order) {
		return switch (order) {
			case RELEVANCE -> letter.score().then().field(LetterIndex.PLACE);
			case EARLIEST_FIRST -> letter.field(LetterIndex.PLACE).asc();
			case LATEST_FIRST -> letter.field(LetterIndex.PLACE).desc();
		};
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
	 * @param language a language that was chosen, or nothing
	 */
	Coverage coverage(@Nullable String language) {
		return this.index.ask((session) -> new Coverage(count(session, (letter) -> letter.matchAll()),
				count(session, (letter) -> letter.match().field(LetterIndex.TEXT).matching("yes")),
				(language == null) ? null
						: count(session, (letter) -> letter.match().field(LetterIndex.LANGUAGE).matching(language))));
	}

	private static long count(SearchSession session, Function<SearchPredicateFactory, PredicateFinalStep> letters) {
		return session.search(SearchableLetter.class).where(letters::apply).fetchTotalHitCount();
	}

	/**
	 * What letters near to a word say, for a word that is in none.
	 */
	List<Map<LetterPart, List<String>>> near(String word) {
		return this.index.ask((session) -> session.search(SearchableLetter.class)
			.select(LetterSearch::said)
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
	 * @param said what its parts say, where that is to be shown
	 */
	record Hit(long id, String place, Map<LetterPart, List<String>> said) {
	}

}
