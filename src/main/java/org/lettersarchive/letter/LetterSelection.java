package org.lettersarchive.letter;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * The letters that a {@link LetterFilter} asks for.
 */
final class LetterSelection {

	private final LetterBitmaps letters;

	/** What is asked for, by the facet that it belongs to; days belong to the year. */
	private final Map<Facet, RoaringBitmap> conditions = new EnumMap<>(Facet.class);

	LetterSelection(LetterBitmaps letters, LetterFilter filter) {
		this.letters = letters;
		anyOf(Facet.SENDER, filter.senders());
		anyOf(Facet.RECIPIENT, filter.recipients());
		anyOf(Facet.TOPIC, filter.topics());
		anyOf(Facet.STATUS, filter.statuses().stream().map(IdentificationStatus::code).toList());
		filter.text().ifPresent((text) -> anyOf(Facet.TEXT, List.of(text ? "yes" : "no")));
		if (filter.from().isPresent() || filter.to().isPresent()) {
			this.conditions.put(Facet.YEAR, letters.days().among(ofTheYears(filter), filter.from(), filter.to()));
		}
	}

	private void anyOf(Facet facet, Collection<String> values) {
		if (!values.isEmpty()) {
			this.conditions.put(facet, this.letters.anyOf(facet.code(), values));
		}
	}

	/**
	 * Only these letters need to be looked at day by day. One without a first or a last
	 * day has no years.
	 */
	private RoaringBitmap ofTheYears(LetterFilter filter) {
		return filter.from()
			.flatMap((from) -> filter.to()
				.map((to) -> this.letters.anyBetween(LetterBitmaps.YEAR, year(from), year(to))))
			.orElse(this.letters.all());
	}

	private static String year(LocalDate day) {
		return "%04d".formatted(Year.from(day).getValue());
	}

	RoaringBitmap all() {
		return except(null);
	}

	/**
	 * The letters that are asked for by all but one facet, among which its values are
	 * counted.
	 */
	RoaringBitmap except(@Nullable Facet facet) {
		Facet left = (facet == Facet.DECADE || facet == Facet.MONTH) ? Facet.YEAR : facet;
		List<RoaringBitmap> others = this.conditions.entrySet()
			.stream()
			.filter((condition) -> condition.getKey() != left)
			.map(Map.Entry::getValue)
			.sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
			.toList();
		return others.stream().reduce((one, other) -> RoaringBitmap.and(one, other)).orElse(this.letters.all());
	}

}
