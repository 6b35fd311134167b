package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.filter.ActiveFilter;
import org.lettersarchive.filter.FacetValue;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.LetterFilter;

/**
 * A page of what was found, with the filters.
 */
record SearchPage(SearchAnswer answer, Names.Named names, @Nullable NothingFound help) {

	private static final List<String> WORDS_OF_THE_SITE = List.of(LetterQuery.STATUS, LetterQuery.TEXT);

	public LetterQuery query() {
		return this.answer.query();
	}

	public LetterSearch.Found found() {
		return this.answer.found();
	}

	public List<FoundLetter> letters() {
		return this.answer.letters();
	}

	public Coverage coverage() {
		return this.answer.coverage();
	}

	public List<QueryProblem> problems() {
		return this.answer.problems();
	}

	private SearchRequest request() {
		return this.answer.read().request();
	}

	public String value(String field) {
		return query().value(field);
	}

	public List<QueryProblem> problemsWith(String field) {
		return problems().stream().filter((problem) -> problem.field().equals(field)).toList();
	}

	public SearchText text() {
		return request().text();
	}

	/**
	 * The language that texts have to have, if it is one.
	 */
	public @Nullable String language() {
		return request().language();
	}

	public String order() {
		return request().order().name();
	}

	/**
	 * Whether relevance can be told at all.
	 */
	public boolean hasRelevance() {
		return !text().isExclusionOnly();
	}

	/**
	 * Whether the page of a letter can show where what was searched for stands.
	 */
	public boolean isMarkable() {
		return !text().wanted().isEmpty();
	}

	/**
	 * Names of what a form has to keep besides its own fields.
	 */
	public List<String> kept() {
		return query().given()
			.stream()
			.filter((name) -> !List
				.of(LetterQuery.WORDS, LetterQuery.FROM, LetterQuery.TO, LetterQuery.PAGE, LetterQuery.AFTER)
				.contains(name))
			.toList();
	}

	/**
	 * Each part of what was understood, with the address of the search without it.
	 */
	public List<UnderstoodPart> understood() {
		return text().clauses()
			.stream()
			.map((clause) -> new UnderstoodPart(clause, withText(text().without(clause))))
			.toList();
	}

	private String withText(SearchText text) {
		return (text.isEmpty() ? query().without(LetterQuery.WORDS) : query().with(LetterQuery.WORDS, text.typed()))
			.href();
	}

	public List<FacetValue> facet(String parameter) {
		SearchField field = SearchField.named(parameter).orElseThrow();
		Map<String, Long> counts = new LinkedHashMap<>(found().counts().getOrDefault(field, Map.<String, Long>of()));
		SearchRequest.Choice choice = request().choice(field);
		Stream.concat(choice.included().stream(), choice.excluded().stream())
			.forEach((value) -> counts.putIfAbsent(value, 0L));
		List<FacetValue> values = new ArrayList<>();
		int most = query().has(LetterQuery.MORE, parameter) ? counts.size() : FacetValue.SHOWN_FIRST;
		counts.forEach((value, count) -> {
			if (values.size() < most || choice.included().contains(value) || choice.excluded().contains(value)) {
				values.add(value(field, value, count, choice));
			}
		});
		if (field == SearchField.STATUS) {
			List<String> order = Stream.of(IdentificationStatus.values()).map(IdentificationStatus::code).toList();
			values.sort(Comparator.comparingInt((value) -> order.indexOf(value.value())));
		}
		return values;
	}

	/**
	 * The address of the same search with more values of a field; none if there are no
	 * more.
	 */
	public @Nullable String more(String parameter) {
		SearchField field = SearchField.named(parameter).orElseThrow();
		int values = found().counts().getOrDefault(field, Map.<String, Long>of()).size();
		return (values <= FacetValue.SHOWN_FIRST || query().has(LetterQuery.MORE, parameter)) ? null
				: query().with(LetterQuery.MORE, parameter).href();
	}

	private FacetValue value(SearchField field, String value, long count, SearchRequest.Choice choice) {
		String name = field.parameter();
		boolean chosen = choice.included().contains(value);
		boolean excluded = choice.excluded().contains(value);
		LetterQuery without = query().without(name, value).without(name, "-" + value);
		Names.Name known = this.names.of(field, value);
		return new FacetValue(value, (known != null) ? known.label() : null, (known != null) ? known.mark() : 0, count,
				chosen, excluded, (chosen || excluded) ? without.href() : without.adding(name, value).href(),
				without.adding(name, "-" + value).href());
	}

	public Histogram histogram() {
		return Histogram.of(found().counts().getOrDefault(SearchField.PERIOD, Map.<String, Long>of()));
	}

	/**
	 * The address of the search within months or years, or without them where they are
	 * chosen.
	 */
	public String within(String from, String to) {
		LetterQuery without = query().without(LetterQuery.FROM).without(LetterQuery.TO);
		return (isChosen(from, to) ? without : without.with(LetterQuery.FROM, from).with(LetterQuery.TO, to)).href();
	}

	public boolean isChosen(String from, String to) {
		return value(LetterQuery.FROM).equals(from) && value(LetterQuery.TO).equals(to);
	}

	public List<ActiveFilter> active() {
		List<ActiveFilter> active = new ArrayList<>();
		for (SearchField field : SearchField.values()) {
			if (field == SearchField.PERIOD) {
				continue;
			}
			String name = field.parameter();
			SearchRequest.Choice choice = request().choice(field);
			choice.included().forEach((value) -> active.add(filter(field, value, value, query().without(name, value))));
			choice.excluded()
				.forEach((value) -> active.add(filter(field, value, "-" + value, query().without(name, "-" + value))));
		}
		for (String name : List.of(LetterQuery.FROM, LetterQuery.TO)) {
			if (!query().value(name).isEmpty() && problemsWith(name).isEmpty()) {
				active.add(new ActiveFilter(name, null, inWords(query().value(name)), query().without(name).href()));
			}
		}
		return active;
	}

	private ActiveFilter filter(SearchField field, String value, String typed, LetterQuery without) {
		Names.Name known = this.names.of(field, value);
		String message = WORDS_OF_THE_SITE.contains(field.parameter()) ? field.parameter() + "." + value
				: value.equals(LetterFilter.UNKNOWN) ? "letters.unknown" : null;
		LocalText label = (known != null) ? known.label()
				: (field == SearchField.LANGUAGE) ? languageName(value) : new LocalText(value, null);
		return new ActiveFilter((typed.equals(value) ? "" : "not.") + field.parameter(), message, label,
				without.href());
	}

	private static LocalText languageName(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return new LocalText(locale.getDisplayName(Locale.ENGLISH), locale.getDisplayName(Locale.KOREAN));
	}

	private static LocalText inWords(String edtf) {
		HistoricalDate date = HistoricalDate.parse(edtf);
		return new LocalText(DateWording.in(SiteLanguage.ENGLISH.locale()).of(date),
				DateWording.in(SiteLanguage.KOREAN.locale()).of(date));
	}

	public String withoutFilters() {
		return query().unfiltered().href();
	}

	public String sorted(String sort) {
		return (sort.isEmpty() ? query().without(LetterQuery.SORT) : query().with(LetterQuery.SORT, sort)).href();
	}

	/**
	 * The address of the next page; none after the last.
	 */
	public @Nullable String next() {
		return this.answer.next();
	}

	/**
	 * The address of the first page; none on it.
	 */
	public @Nullable String first() {
		boolean further = request().page() > 1 || request().after().isPresent();
		return further ? query().without(LetterQuery.PAGE).without(LetterQuery.AFTER).href() : null;
	}

	/**
	 * A part of what was understood.
	 */
	record UnderstoodPart(Clause clause, String without) {
	}

}
