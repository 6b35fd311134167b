package org.lettersarchive.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values of a field in one segment of the Lucene index, each with a number, as they
 * are counted fastest: those of all letters one after the other.
 */
final class Column {

	private final String[] values;

	/** Where the numbers of each letter begin. */
	private final int[] starts;

	private final int[] numbers;

	private Column(String[] values, int[] starts, int[] numbers) {
		this.values = values;
		this.starts = starts;
		this.numbers = numbers;
	}

	static Column read(LeafReader segment, String field) throws IOException {
		SortedSetDocValues stored = DocValues.getSortedSet(segment, field);
		String[] values = new String[(int) stored.getValueCount()];
		for (int number = 0; number < values.length; number++) {
			values[number] = stored.lookupOrd(number).utf8ToString();
		}
		int[] starts = new int[segment.maxDoc() + 1];
		int[] numbers = new int[segment.maxDoc()];
		int end = 0;
		for (int letter = 0; letter < segment.maxDoc(); letter++) {
			int count = stored.advanceExact(letter) ? stored.docValueCount() : 0;
			numbers = ArrayUtil.grow(numbers, end + count);
			for (int i = 0; i < count; i++) {
				numbers[end++] = (int) stored.nextOrd();
			}
			starts[letter + 1] = end;
		}
		return new Column(values, starts, Arrays.copyOf(numbers, end));
	}

	/**
	 * Adds how many of some letters have which value.
	 */
	void count(DocIdSetIterator letters, Map<String, Long> counts) throws IOException {
		int[] found = new int[this.values.length];
		for (int letter = letters.nextDoc(); letter != DocIdSetIterator.NO_MORE_DOCS; letter = letters.nextDoc()) {
			for (int i = this.starts[letter]; i < this.starts[letter + 1]; i++) {
				found[this.numbers[i]]++;
			}
		}
		for (int number = 0; number < found.length; number++) {
			if (found[number] > 0) {
				counts.merge(this.values[number], (long) found[number], Long::sum);
			}
		}
	}

}
