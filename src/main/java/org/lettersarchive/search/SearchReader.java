package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.LetterQueryReader;
import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.filter.ReadQuery;
import org.lettersarchive.letter.LetterOrder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Makes sense of the address of a search. Filters are read as those of the list of
 * letters; a hyphen before a value leaves out what has it.
 */
@Component
class SearchReader {

	private static final int SIZE = 20;

	private static final String EXCEPT = "-";

	private static final String PLACE = "-?\\d{4,9}-\\d\\d-\\d\\d\\.\\d{10}\\.\\d{19}";

	private final LetterQueryReader filters;

	SearchReader(LetterQueryReader filters) {
		this.filters = filters;
	}

	ReadSearch read(LetterQuery query) {
		ReadQuery read = this.filters.read(withoutSigns(query));
		List<QueryProblem> problems = new ArrayList<>(read.problems());
		SearchText text = SearchText.of(query.value(LetterQuery.WORDS));
		boolean byTime = !query.value(LetterQuery.SORT).isEmpty() || text.isExclusionOnly();
		SearchRequest.Order order = !byTime ? SearchRequest.Order.RELEVANCE : (read.order() == LetterOrder.LATEST_FIRST)
				? SearchRequest.Order.LATEST_FIRST : SearchRequest.Order.EARLIEST_FIRST;
		int size = query.value(LetterQuery.SIZE).isEmpty() ? SIZE : read.size();
		long page = (order == SearchRequest.Order.RELEVANCE) ? Math.min(read.page(), SearchRequest.LIMIT / size) : 1;
		Optional<String> after = Optional.of(query.value(LetterQuery.AFTER))
			.filter((place) -> place.matches(PLACE) && order != SearchRequest.Order.RELEVANCE);
		SearchRequest request = new SearchRequest(text, choices(query, problems), read.filter().from(),
				read.filter().to(), order, (int) page, after, size);
		return new ReadSearch(query, request, List.copyOf(problems));
	}

	private static LetterQuery withoutSigns(LetterQuery query) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		for (String name : query.given()) {
			boolean signed = !name.equals(LetterQuery.SORT) && !name.equals(LetterQuery.WORDS);
			query.all(name).forEach((value) -> values.add(name, signed ? unsigned(value) : value));
		}
		return LetterQuery.ofSearch(values);
	}

	static String unsigned(String value) {
		return value.startsWith(EXCEPT) ? value.substring(EXCEPT.length()) : value;
	}

	private static Map<SearchField, SearchRequest.Choice> choices(LetterQuery query, List<QueryProblem> problems) {
		Map<SearchField, SearchRequest.Choice> choices = new EnumMap<>(SearchField.class);
		for (SearchField field : SearchField.values()) {
			if (field == SearchField.PERIOD) {
				continue;
			}
			Set<String> included = new LinkedHashSet<>();
			Set<String> excluded = new LinkedHashSet<>();
			for (String value : query.all(field.parameter())) {
				String name = unsigned(value);
				if (problems.stream()
					.noneMatch(
							(problem) -> problem.field().equals(field.parameter()) && problem.value().equals(name))) {
					(value.startsWith(EXCEPT) ? excluded : included).add(name);
				}
			}
			choices.put(field, new SearchRequest.Choice(included, excluded));
		}
		return choices;
	}

	/**
	 * The address of a search that was made sense of.
	 */
	record ReadSearch(LetterQuery query, SearchRequest request, List<QueryProblem> problems) {
	}

}
