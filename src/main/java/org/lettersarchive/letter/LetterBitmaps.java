package org.lettersarchive.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * All published letters in one state of the archive, as a bitmap index: for each value of
 * each facet the numbers of the letters that have it. Nothing in it ever changes.
 */
final class LetterBitmaps {

	static final LetterBitmaps EMPTY = new LetterBitmaps(new RoaringBitmap(), new TreeMap<>(), Map.of(),
			DaysOfWriting.NONE);

	static final String YEAR = "year";

	/** The month that a letter is listed under. */
	private static final String MONTH_IN_ORDER = "month-in-order";

	/** What is kept of what letters are tallied by. */
	private static final Set<String> KINDS = Set.of("sender", "recipient", "topic", "claims", YEAR, "month");

	/** Facets of so many values that they are counted letter by letter. */
	private static final List<String> COLUMNS = List.of("sender", "recipient");

	private final RoaringBitmap all;

	private final NavigableMap<String, RoaringBitmap> sets;

	private final Map<String, ValueColumn> columns;

	private final DaysOfWriting days;

	private LetterBitmaps(RoaringBitmap all, NavigableMap<String, RoaringBitmap> sets, Map<String, ValueColumn> columns,
			DaysOfWriting days) {
		this.all = all;
		this.sets = Collections.unmodifiableNavigableMap(sets);
		this.columns = columns;
		this.days = days;
	}

	RoaringBitmap all() {
		return this.all;
	}

	DaysOfWriting days() {
		return this.days;
	}

	/**
	 * The letters that have any of these values.
	 */
	RoaringBitmap anyOf(String kind, Collection<String> values) {
		return union(values.stream()
			.map((value) -> Optional.ofNullable(this.sets.get(kind + "/" + value)))
			.flatMap(Optional::stream)
			.iterator());
	}

	/**
	 * The letters that have any value of these, which are in alphabetical order.
	 */
	RoaringBitmap anyBetween(String kind, String first, String last) {
		return union(this.sets.subMap(kind + "/" + first, true, kind + "/" + last, true).values().iterator());
	}

	private static RoaringBitmap union(Iterator<RoaringBitmap> sets) {
		return RoaringBitmap.or(sets);
	}

	/**
	 * How many of these letters have each value, in the alphabetical order of the values
	 * and without those that none has.
	 */
	SortedMap<String, Integer> count(String kind, RoaringBitmap letters) {
		ValueColumn column = this.columns.get(kind);
		return (column != null && letters != this.all) ? column.count(letters) : count(kind, "", letters);
	}

	/**
	 * The same of those values that have a beginning.
	 */
	SortedMap<String, Integer> count(String kind, String beginning, RoaringBitmap letters) {
		SortedMap<String, Integer> counts = new TreeMap<>();
		String first = kind + "/" + beginning;
		this.sets.subMap(first, true, first + Character.MAX_VALUE, false).forEach((key, set) -> {
			int count = (letters == this.all) ? set.getCardinality() : RoaringBitmap.andCardinality(letters, set);
			if (count > 0) {
				counts.put(key.substring(kind.length() + 1), count);
			}
		});
		return counts;
	}

	/**
	 * The letters by the months they are listed under, earliest first.
	 */
	NavigableMap<String, RoaringBitmap> monthsInOrder() {
		return this.sets.subMap(MONTH_IN_ORDER + "/", true, MONTH_IN_ORDER + "/" + Character.MAX_VALUE, false);
	}

	/**
	 * Writes the bitmaps of a later state. What did not change is shared by both.
	 */
	static final class Writer {

		private final RoaringBitmap all;

		private final NavigableMap<String, RoaringBitmap> sets;

		private final Map<String, RoaringBitmap> own = new HashMap<>();

		private final Map<String, ValueColumn.Writer> columns = new HashMap<>();

		private final DaysOfWriting.Writer days;

		/**
		 * Begins with an earlier state.
		 * @param changed the letters of which nothing holds any more
		 */
		Writer(LetterBitmaps before, RoaringBitmap changed) {
			this.all = RoaringBitmap.andNot(before.all, changed);
			this.sets = new TreeMap<>(before.sets);
			COLUMNS.forEach((kind) -> this.columns.put(kind,
					new ValueColumn.Writer(before.columns.getOrDefault(kind, ValueColumn.EMPTY))));
			this.days = new DaysOfWriting.Writer(before.days);
			before.sets.forEach((key, set) -> {
				if (RoaringBitmap.intersects(set, changed)) {
					this.own.put(key, RoaringBitmap.andNot(set, changed));
				}
			});
		}

		void add(TalliedLetter letter) {
			this.all.add(letter.number());
			set("status/" + letter.status()).add(letter.number());
			set(letter.hasText() ? "text/yes" : "text/no").add(letter.number());
			set(MONTH_IN_ORDER + "/" + YearMonth.from(LocalDate.ofEpochDay(letter.listedDay()))).add(letter.number());
			letter.keys()
				.stream()
				.filter((key) -> KINDS.contains(key.substring(0, key.indexOf('/'))))
				.forEach((key) -> {
					set(key).add(letter.number());
					if (key.startsWith(YEAR + "/")) {
						set("decade/" + key.substring(YEAR.length() + 1, key.length() - 1) + "0").add(letter.number());
					}
				});
			this.columns.forEach((kind, column) -> column.set(letter.number(), letter.values(kind)));
			this.days.set(letter.number(), letter.firstDay(), letter.lastDay());
		}

		private RoaringBitmap set(String key) {
			return this.own.computeIfAbsent(key, (_) -> copy(this.sets.get(key)));
		}

		private static RoaringBitmap copy(@Nullable RoaringBitmap set) {
			return (set != null) ? set.clone() : new RoaringBitmap();
		}

		LetterBitmaps written() {
			this.sets.putAll(this.own);
			this.sets.values().removeIf(RoaringBitmap::isEmpty);
			Map<String, ValueColumn> columns = new HashMap<>();
			this.columns.forEach((kind, column) -> columns.put(kind, column.written()));
			return new LetterBitmaps(this.all, this.sets, columns, this.days.written());
		}

	}

}
