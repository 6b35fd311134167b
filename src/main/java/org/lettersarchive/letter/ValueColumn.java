package org.lettersarchive.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.roaringbitmap.RoaringBitmap;

/**
 * The values that each letter has of one facet, by the numbers of the letters. Where a
 * facet has thousands of values, some letters are sooner counted by what they have than
 * by looking at each value.
 */
final class ValueColumn {

	static final ValueColumn EMPTY = new ValueColumn(new int[0][], List.of());

	/** For each letter the places of its values in the list of all. */
	private final int[][] places;

	private final List<String> values;

	private ValueColumn(int[][] places, List<String> values) {
		this.places = places;
		this.values = values;
	}

	/**
	 * How many of these letters have each value, in the alphabetical order of the values
	 * and without those that none has.
	 */
	SortedMap<String, Integer> count(RoaringBitmap letters) {
		int[] counts = new int[this.values.size()];
		letters.forEach((int letter) -> {
			for (int place : this.places[letter]) {
				counts[place]++;
			}
		});
		SortedMap<String, Integer> counted = new TreeMap<>();
		for (int place = 0; place < counts.length; place++) {
			if (counts[place] > 0) {
				counted.put(this.values.get(place), counts[place]);
			}
		}
		return counted;
	}

	/**
	 * Takes down further letters, or the same ones anew.
	 */
	static final class Writer {

		private int[][] places;

		private final List<String> values;

		private final Map<String, Integer> known = new HashMap<>();

		/** Most letters have one value, and share it. */
		private final Map<String, int[]> single = new HashMap<>();

		Writer(ValueColumn before) {
			this.places = before.places.clone();
			this.values = new ArrayList<>(before.values);
			this.values.forEach((value) -> this.known.put(value, this.known.size()));
		}

		void set(int letter, List<String> values) {
			if (letter >= this.places.length) {
				this.places = Arrays.copyOf(this.places, Math.max(letter + 1, letter + letter / 2));
			}
			this.places[letter] = (values.size() == 1)
					? this.single.computeIfAbsent(values.getFirst(), (value) -> new int[] { place(value) })
					: values.stream().mapToInt(this::place).toArray();
		}

		private int place(String value) {
			return this.known.computeIfAbsent(value, (_) -> {
				this.values.add(value);
				return this.values.size() - 1;
			});
		}

		ValueColumn written() {
			return new ValueColumn(this.places, List.copyOf(this.values));
		}

	}

}
