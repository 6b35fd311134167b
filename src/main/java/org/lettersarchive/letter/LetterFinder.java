package org.lettersarchive.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.lettersarchive.source.SourceId;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds published letters by filters and counts them by facets.
 */
@Component
public class LetterFinder {

	/** How many correspondents or topics are counted at most. */
	public static final int FACET_LIMIT = 60;

	private static final int YEARS_WITH_MONTHS = 12;

	private static final List<String> STATUSES = Arrays.stream(IdentificationStatus.values())
		.map(IdentificationStatus::code)
		.toList();

	/** Whoever is not known comes last. */
	private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST = Comparator
		.comparing((Map.Entry<String, Integer> count) -> count.getKey().equals(LetterFilter.UNKNOWN))
		.thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed());

	private final JdbcClient jdbc;

	private final LetterStates states;

	private final PublishedLetters letters;

	LetterFinder(JdbcClient jdbc, LetterStates states, PublishedLetters letters) {
		this.jdbc = jdbc;
		this.states = states;
		this.letters = letters;
	}

	/**
	 * The letters of one page.
	 * @param filter which letters
	 * @param order by date of writing, in which direction
	 * @param page the number of the page, from 1
	 * @param size how many letters the page has at most
	 */
	public FoundLetters find(LetterFilter filter, LetterOrder order, long page, int size) {
		LetterBitmaps present = this.states.present();
		return page(present, new LetterSelection(present, filter).all(), order, page, size);
	}

	/**
	 * A page of the letters somebody sent or received.
	 */
	public FoundLetters findByCorrespondent(String correspondent, LetterOrder order, long page, int size) {
		LetterBitmaps present = this.states.present();
		RoaringBitmap either = RoaringBitmap.or(present.anyOf(Facet.SENDER.code(), List.of(correspondent)),
				present.anyOf(Facet.RECIPIENT.code(), List.of(correspondent)));
		return page(present, either, order, page, size);
	}

	/**
	 * A page of the letters that a source says something of.
	 */
	public FoundLetters findClaimed(SourceId source, LetterOrder order, long page, int size) {
		LetterBitmaps present = this.states.present();
		return page(present, present.anyOf("claims", List.of(source.value())), order, page, size);
	}

	/**
	 * The months before the page are counted past; only letters of the months that it
	 * shows are put in order.
	 */
	private FoundLetters page(LetterBitmaps present, RoaringBitmap found, LetterOrder order, long page, int size) {
		long before = (page - 1) * size;
		long passed = 0;
		RoaringBitmap near = new RoaringBitmap();
		for (RoaringBitmap month : order.arrange(present.monthsInOrder()).values()) {
			int here = RoaringBitmap.andCardinality(found, month);
			if (near.isEmpty() && passed + here <= before) {
				passed += here;
			}
			else {
				near.or(RoaringBitmap.and(found, month));
				if (passed + near.getCardinality() >= before + size) {
					break;
				}
			}
		}
		List<PublishedLetter> letters = near.isEmpty() ? List.of()
				: order.find(this.letters, numbers(near), size, before - passed);
		return new FoundLetters(letters, found.getCardinality(), page, size);
	}

	private static Long[] numbers(RoaringBitmap letters) {
		return Arrays.stream(letters.toArray()).mapToObj(Long::valueOf).toArray(Long[]::new);
	}

	/**
	 * The counts of every facet, each under the filters of all the others. A letter whose
	 * date is a range counts in every decade, year and month it may belong to. Where the
	 * letters are of too many decades to look over their years, only those of the decade
	 * are counted in which the days begin that are asked for; and likewise the months.
	 */
	public FacetCounts facets(LetterFilter filter) {
		LetterBitmaps present = this.states.present();
		LetterSelection selection = new LetterSelection(present, filter);
		List<FacetCount> counts = new ArrayList<>();
		for (Facet facet : List.of(Facet.SENDER, Facet.RECIPIENT, Facet.TOPIC, Facet.STATUS, Facet.TEXT)) {
			add(counts, facet, present.count(facet.code(), selection.except(facet)));
		}
		RoaringBitmap ofAnyDay = selection.except(Facet.YEAR);
		SortedMap<String, Integer> decades = present.count(Facet.DECADE.code(), ofAnyDay);
		SortedMap<String, Integer> years = present.count(Facet.YEAR.code(),
				(decades.size() <= FacetCounts.DECADES_WITH_YEARS) ? "" : chosen(filter, 3), ofAnyDay);
		add(counts, Facet.DECADE, decades);
		add(counts, Facet.YEAR, years);
		add(counts, Facet.MONTH,
				present.count(Facet.MONTH.code(),
						(decades.size() <= FacetCounts.DECADES_WITH_YEARS && years.size() <= YEARS_WITH_MONTHS) ? ""
								: chosen(filter, 4),
						ofAnyDay));
		return new FacetCounts(FacetNames.read(this.jdbc, counts).name(counts));
	}

	/**
	 * How the year begins in which the days begin that are asked for; if none are, how
	 * none begins.
	 */
	private static String chosen(LetterFilter filter, int digits) {
		return filter.from().map((from) -> "%04d".formatted(from.getYear()).substring(0, digits)).orElse("none");
	}

	private static void add(List<FacetCount> counts, Facet facet, SortedMap<String, Integer> values) {
		shown(facet, values).map((count) -> FacetCount.unnamed(facet, count.getKey(), count.getValue()))
			.forEach(counts::add);
	}

	/**
	 * The values that are shown, in their order.
	 */
	private static Stream<Map.Entry<String, Integer>> shown(Facet facet, SortedMap<String, Integer> counts) {
		Stream<Map.Entry<String, Integer>> values = counts.entrySet().stream();
		return switch (facet) {
			case SENDER, RECIPIENT, TOPIC -> values.sorted(MOST_FIRST).limit(FACET_LIMIT);
			case DECADE, YEAR, MONTH -> values;
			case STATUS -> values.sorted(Comparator.comparing((status) -> STATUSES.indexOf(status.getKey())));
			case TEXT -> values.sorted(Map.Entry.<String, Integer>comparingByKey().reversed());
		};
	}

}
