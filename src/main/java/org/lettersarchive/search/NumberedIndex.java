package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * A state of the Lucene index, in which the values of fields have numbers across all
 * segments.
 */
final class NumberedIndex {

	private final IndexReader reader;

	private final Map<String, StringDocValuesReaderState> values = new ConcurrentHashMap<>();

	NumberedIndex(IndexReader reader) {
		this.reader = reader;
	}

	IndexReader reader() {
		return this.reader;
	}

	boolean isStateOf(IndexReader other) {
		return segments(this.reader).equals(segments(other));
	}

	private static List<LeafReader> segments(IndexReader reader) {
		return reader.leaves().stream().map(LeafReaderContext::reader).toList();
	}

	/**
	 * The numbers of a field's values.
	 */
	StringDocValuesReaderState values(String field) {
		return this.values.computeIfAbsent(field, (name) -> {
			try {
				return new StringDocValuesReaderState(this.reader, name);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
