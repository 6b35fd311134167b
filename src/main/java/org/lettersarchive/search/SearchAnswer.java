package org.lettersarchive.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.QueryProblem;

/**
 * What was found, of which each format shows what it has room for.
 */
record SearchAnswer(SearchReader.ReadSearch read, LetterSearch.Found found, List<FoundLetter> letters,
		Coverage coverage) {

	LetterQuery query() {
		return this.read.query();
	}

	List<QueryProblem> problems() {
		return this.read.problems();
	}

	/**
	 * The address of the next page; none after the last.
	 */
	@Nullable String next() {
		SearchRequest request = this.read.request();
		if (this.found.hits().size() <= request.size()) {
			return null;
		}
		if (request.order() == SearchRequest.Order.RELEVANCE) {
			int next = request.page() + 1;
			return (next * request.size() > SearchRequest.LIMIT) ? null : query().page(next).href();
		}
		LetterSearch.Hit last = this.found.hits().get(request.size() - 1);
		return query().with(LetterQuery.AFTER, last.place()).href();
	}

}
