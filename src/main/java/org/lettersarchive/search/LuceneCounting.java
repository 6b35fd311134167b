package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * Counts with the facets of Lucene, by numbers of values that are given once for each
 * state of the index. Hibernate Search's own aggregations look each value of each segment
 * up for every search.
 */
class LuceneCounting implements Counting, AutoCloseable {

	private @Nullable NumberedIndex latest;

	@Override
	public Counts count(SearchSession session, SearchRequest request) {
		SearchScope<SearchableLetter> scope = session.scope(SearchableLetter.class);
		try {
			NumberedIndex index = borrow(scope.extension(LuceneExtension.get()).openIndexReader());
			try {
				return count(scope, index, request);
			}
			finally {
				index.reader().decRef();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Whoever borrows the index holds it open, though another state may replace it
	// meanwhile.
	private synchronized NumberedIndex borrow(IndexReader current) throws IOException {
		NumberedIndex index = this.latest;
		if (index != null && index.isStateOf(current)) {
			current.close();
		}
		else {
			close();
			index = new NumberedIndex(current);
			this.latest = index;
		}
		index.reader().incRef();
		return index;
	}

	private static Counts count(SearchScope<SearchableLetter> scope, NumberedIndex index, SearchRequest request)
			throws IOException {
		FacetsCollector found = find(scope, index, request, null);
		Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);
		for (SearchField field : SearchField.values()) {
			counts.put(field,
					count(index, field, request.isRestricted(field) ? find(scope, index, request, field) : found));
		}
		return new Counts(found.getMatchingDocs().stream().mapToLong((segment) -> segment.totalHits).sum(), counts);
	}

	private static FacetsCollector find(SearchScope<SearchableLetter> scope, NumberedIndex index, SearchRequest request,
			@Nullable SearchField except) throws IOException {
		return new IndexSearcher(index.reader()).search(
				LuceneMigrationUtils.toLuceneQuery(new Predicates(scope.predicate()).of(request, except).toPredicate()),
				new FacetsCollectorManager());
	}

	private static Map<String, Long> count(NumberedIndex index, SearchField field, FacetsCollector found)
			throws IOException {
		String name = field.index();
		StringValueFacetCounts counts = new StringValueFacetCounts(index.values(name), found);
		if (field != SearchField.PERIOD) {
			return ordered(Stream.of(counts.getTopChildren(MOST_VALUES, name).labelValues));
		}
		FacetResult months = counts.getAllChildren(name);
		return ordered(Stream.of(months.labelValues)
			.sorted((one, other) -> one.label.compareTo(other.label))
			.limit(MOST_MONTHS));
	}

	private static Map<String, Long> ordered(Stream<LabelAndValue> values) {
		Map<String, Long> counts = new LinkedHashMap<>();
		values.forEach((value) -> counts.put(value.label, value.value.longValue()));
		return counts;
	}

	@Override
	public synchronized void close() throws IOException {
		if (this.latest != null) {
			this.latest.reader().decRef();
			this.latest = null;
		}
	}

}
