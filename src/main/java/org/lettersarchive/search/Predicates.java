package org.lettersarchive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, in the words of Hibernate Search.
 */
final class Predicates {

	private static final float TITLE_WEIGHT = 4;

	private static final float NAME_WEIGHT = 2;

	private final SearchPredicateFactory letter;

	Predicates(SearchPredicateFactory letter) {
		this.letter = letter;
	}

	/**
	 * All that is asked for, but for one field.
	 */
	PredicateFinalStep of(SearchRequest request, @Nullable SearchField except) {
		var all = this.letter.bool();
		request.text().clauses().forEach((clause) -> all.must(clause(clause)));
		for (SearchField field : SearchField.values()) {
			if (field != except) {
				choice(field, request.choice(field)).forEach(all::filter);
			}
		}
		if (except != SearchField.PERIOD) {
			days(request.from(), request.to()).forEach(all::filter);
		}
		return all.hasClause() ? all : this.letter.matchAll();
	}

	SearchPredicate clause(Clause clause) {
		var any = this.letter.or();
		clause.alternatives().forEach((part) -> any.add(part(part)));
		return any.toPredicate();
	}

	private SearchPredicate part(Part part) {
		SearchPredicate found = found(part);
		return part.excluded() ? this.letter.not(found).toPredicate() : found;
	}

	private SearchPredicate found(Part part) {
		if (part.field() == null) {
			var anywhere = this.letter.bool().must(words(part, LetterIndex.EVERYTHING, 1));
			if (!part.excluded()) {
				anywhere.should(words(part, LetterIndex.TITLE, TITLE_WEIGHT))
					.should(words(part, LetterIndex.NAMES, NAME_WEIGHT));
			}
			return anywhere.toPredicate();
		}
		return switch (part.field()) {
			case FROM -> words(part, LetterIndex.SENDER_NAMES, 1);
			case TO -> words(part, LetterIndex.RECIPIENT_NAMES, 1);
			case TOPIC -> either(LetterIndex.TOPIC, LetterIndex.TOPIC_NAMES, part);
			case SOURCE -> either(LetterIndex.SOURCE, LetterIndex.SOURCE_TITLES, part);
			case LANG -> is(LetterIndex.LANGUAGE, part.text());
			case STATUS -> is(LetterIndex.STATUS, part.text());
			case DATE -> {
				var all = this.letter.and();
				DateRange range = DateRange.parse(part.text()).orElseThrow();
				days(range.first(), range.last()).forEach(all::add);
				yield all.toPredicate();
			}
		};
	}

	PredicateFinalStep entitled(String beginning) {
		var all = this.letter.and();
		List<Analysis.Token> words = Analysis.words(beginning);
		words.subList(0, words.size() - 1)
			.forEach((word) -> all.add(this.letter.phrase().field(LetterIndex.TITLE).matching(word.term())));
		return all.add(this.letter.prefix().field(LetterIndex.TITLE).matching(words.getLast().term()));
	}

	private SearchPredicate either(String ids, String names, Part part) {
		return this.letter.or().add(is(ids, part.text())).add(words(part, names, 1)).toPredicate();
	}

	private SearchPredicate words(Part part, String field, float weight) {
		if (part.kind() == Part.Kind.BEGINNING) {
			String beginning = Analysis.words(part.text()).getFirst().term();
			return this.letter.prefix().field(field).boost(weight).matching(beginning).toPredicate();
		}
		// What is several terms to the index, such as Jong-un or 김정은, is one word to its
		// reader.
		return this.letter.phrase()
			.field(field)
			.boost(weight)
			.matching(part.text())
			.analyzer(Analysis.ofRun(part.text()))
			.toPredicate();
	}

	private SearchPredicate is(String field, String value) {
		return this.letter.match().field(field).matching(value).toPredicate();
	}

	private List<SearchPredicate> choice(SearchField field, SearchRequest.Choice choice) {
		List<SearchPredicate> predicates = new ArrayList<>();
		if (!choice.included().isEmpty()) {
			predicates.add(anyOf(field.index(), choice.included()));
		}
		if (!choice.excluded().isEmpty()) {
			predicates.add(this.letter.not(anyOf(field.index(), choice.excluded())).toPredicate());
		}
		return predicates;
	}

	private SearchPredicate anyOf(String field, Collection<String> values) {
		return this.letter.terms().field(field).matchingAny(values).toPredicate();
	}

	/**
	 * Letters that may have been written on one of these days.
	 */
	private List<SearchPredicate> days(Optional<LocalDate> from, Optional<LocalDate> to) {
		List<SearchPredicate> predicates = new ArrayList<>();
		from.ifPresent(
				(day) -> predicates.add(this.letter.range().field(LetterIndex.NOT_AFTER).atLeast(day).toPredicate()));
		to.ifPresent(
				(day) -> predicates.add(this.letter.range().field(LetterIndex.NOT_BEFORE).atMost(day).toPredicate()));
		return predicates;
	}

	/**
	 * Letters that stand after a place in the order of time, or before it.
	 */
	SearchPredicate beyond(String place, boolean backwards) {
		var range = this.letter.range().field(LetterIndex.PLACE);
		return (backwards ? range.lessThan(place) : range.greaterThan(place)).toPredicate();
	}

}
