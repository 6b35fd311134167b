package org.lettersarchive.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.filter.ActiveFilter;
import org.lettersarchive.filter.FacetValue;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.PeriodLink;
import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.filter.ReadQuery;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.Facet;
import org.lettersarchive.letter.FacetCount;
import org.lettersarchive.letter.FacetCounts;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;

/**
 * The list of letters with its filters.
 */
record LettersPage(LetterQuery query, ReadQuery read, FoundLetters found, FacetCounts facets) {

	private static final List<String> LISTED = List.of(LetterQuery.SENDER, LetterQuery.RECIPIENT, LetterQuery.TOPIC,
			LetterQuery.STATUS, LetterQuery.TEXT);

	public List<QueryProblem> problems() {
		return this.read.problems();
	}

	/**
	 * The values of a field, as they were typed.
	 */
	public List<String> values(String field) {
		return this.query.all(field);
	}

	public String value(String field) {
		return this.query.value(field);
	}

	/**
	 * What is wrong with a field, for the place beside it.
	 */
	public List<QueryProblem> problemsWith(String field) {
		return problems().stream().filter((problem) -> problem.field().equals(field)).toList();
	}

	public boolean isBeyondTheLast() {
		return this.found.page() > this.found.pages();
	}

	/**
	 * The first values of a field, or all if more are asked for.
	 */
	public List<FacetValue> facet(String field) {
		List<FacetValue> values = this.facets.of(facetOf(field)).stream().map((count) -> value(field, count)).toList();
		return this.query.has(LetterQuery.MORE, field) ? values
				: Stream
					.concat(values.stream().limit(FacetValue.SHOWN_FIRST),
							values.stream().skip(FacetValue.SHOWN_FIRST).filter(FacetValue::isChosen))
					.toList();
	}

	/**
	 * The address of the same list with more values of a field; none if there are no
	 * more.
	 */
	public @Nullable String more(String field) {
		return (this.query.has(LetterQuery.MORE, field)
				|| this.facets.of(facetOf(field)).size() <= FacetValue.SHOWN_FIRST) ? null
						: this.query.with(LetterQuery.MORE, field).href();
	}

	private FacetValue value(String field, FacetCount count) {
		String value = count.value();
		boolean chosen = this.query.has(field, value);
		LetterQuery without = this.query.without(field, value);
		LetterQuery with = field.equals(LetterQuery.TEXT) ? this.query.with(field, value)
				: this.query.adding(field, value);
		LocalText label = isWordOfTheSite(field, value) ? null : count.label();
		return new FacetValue(value, label, count.mark(), count.count(), chosen, false,
				(chosen ? without : with).href(), without.ofSearch().adding(field, "-" + value).href());
	}

	private static boolean isWordOfTheSite(String field, String value) {
		return field.equals(LetterQuery.STATUS) || field.equals(LetterQuery.TEXT) || value.equals(LetterFilter.UNKNOWN);
	}

	/**
	 * The periods that have letters, divided as far as they were counted.
	 */
	public List<PeriodLink> periods() {
		return this.facets.isByDecades() ? decades() : years("");
	}

	private List<PeriodLink> decades() {
		return this.facets.of(Facet.DECADE).stream().map((count) -> {
			String decade = count.value().substring(0, 3);
			return new PeriodLink(period(count, decade + "0", decade + "9"), years(decade));
		}).toList();
	}

	private List<PeriodLink> years(String decade) {
		return this.facets.of(Facet.YEAR)
			.stream()
			.filter((year) -> year.value().startsWith(decade))
			.map((year) -> new PeriodLink(period(year, year.value(), year.value()), months(year.value())))
			.toList();
	}

	private List<PeriodLink> months(String year) {
		return this.facets.of(Facet.MONTH)
			.stream()
			.filter((month) -> month.value().startsWith(year + "-"))
			.map((month) -> new PeriodLink(period(month, month.value(), month.value()), List.of()))
			.toList();
	}

	private FacetValue period(FacetCount count, String from, String to) {
		boolean chosen = this.query.value(LetterQuery.FROM).equals(from) && this.query.value(LetterQuery.TO).equals(to);
		LetterQuery without = this.query.without(LetterQuery.FROM).without(LetterQuery.TO);
		LetterQuery with = without.with(LetterQuery.FROM, from).with(LetterQuery.TO, to);
		return new FacetValue(from.equals(to) ? from : from + "–" + to, count.label(), 0, count.count(), chosen, false,
				(chosen ? without : with).href(), "");
	}

	public List<ActiveFilter> active() {
		List<ActiveFilter> active = new ArrayList<>();
		for (String field : LISTED) {
			for (String value : this.query.all(field)) {
				if (problemsWith(field).stream().anyMatch((problem) -> problem.value().equals(value))) {
					continue;
				}
				LocalText label = this.read.names().of(field, value);
				active.add(
						new ActiveFilter(field, message(field, value), label, this.query.without(field, value).href()));
			}
		}
		for (String field : List.of(LetterQuery.FROM, LetterQuery.TO)) {
			String value = this.query.value(field);
			if (!value.isEmpty() && problemsWith(field).isEmpty()) {
				active.add(new ActiveFilter(field, null, inWords(value), this.query.without(field).href()));
			}
		}
		return active;
	}

	private static @Nullable String message(String field, String value) {
		if (field.equals(LetterQuery.STATUS) || field.equals(LetterQuery.TEXT)) {
			return field + "." + value;
		}
		return value.equals(LetterFilter.UNKNOWN) ? "letters.unknown" : null;
	}

	private static LocalText inWords(String edtf) {
		HistoricalDate date = HistoricalDate.parse(edtf);
		return new LocalText(DateWording.in(SiteLanguage.ENGLISH.locale()).of(date),
				DateWording.in(SiteLanguage.KOREAN.locale()).of(date));
	}

	private static Facet facetOf(String field) {
		return switch (field) {
			case LetterQuery.SENDER -> Facet.SENDER;
			case LetterQuery.RECIPIENT -> Facet.RECIPIENT;
			case LetterQuery.TOPIC -> Facet.TOPIC;
			case LetterQuery.STATUS -> Facet.STATUS;
			case LetterQuery.TEXT -> Facet.TEXT;
			default -> throw new IllegalArgumentException("Not a facet: " + field);
		};
	}

	public String withoutFilters() {
		return this.query.unfiltered().href();
	}

	public String sorted(String sort) {
		return (sort.equals("date") ? this.query.without(LetterQuery.SORT) : this.query.with(LetterQuery.SORT, sort))
			.href();
	}

	public String page(long page) {
		return this.query.page(page).href();
	}

}
