package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * Counts on Lucene, in columns of values that are read once for each segment of the
 * index. Hibernate Search's own aggregations look each value of each segment up for every
 * search.
 */
class LuceneCounting implements Counting {

	private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT_FIRST = Map.Entry
		.<String, Long>comparingByValue(Comparator.reverseOrder())
		.thenComparing(Map.Entry.comparingByKey());

	private final Map<IndexReader.CacheKey, Map<SearchField, Column>> columns = new ConcurrentHashMap<>();

	@Override
	public Counts count(SearchSession session, SearchRequest request) {
		SearchScope<SearchableLetter> scope = session.scope(SearchableLetter.class);
		try (IndexReader index = scope.extension(LuceneExtension.get()).openIndexReader()) {
			return count(scope, new IndexSearcher(index), request);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Counts count(SearchScope<SearchableLetter> scope, IndexSearcher index, SearchRequest request)
			throws IOException {
		FacetsCollector found = find(scope, index, request, null);
		Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);
		for (SearchField field : SearchField.values()) {
			counts.put(field, count(field, request.isRestricted(field) ? find(scope, index, request, field) : found));
		}
		return new Counts(found.getMatchingDocs().stream().mapToLong((segment) -> segment.totalHits).sum(), counts);
	}

	private static FacetsCollector find(SearchScope<SearchableLetter> scope, IndexSearcher index, SearchRequest request,
			@Nullable SearchField except) throws IOException {
		return index.search(
				LuceneMigrationUtils.toLuceneQuery(new Predicates(scope.predicate()).of(request, except).toPredicate()),
				new FacetsCollectorManager());
	}

	private Map<String, Long> count(SearchField field, FacetsCollector found) throws IOException {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
			column(segment.context.reader(), field).count(segment.bits.iterator(), counts);
		}
		return (field == SearchField.PERIOD) ? first(counts, Map.Entry.comparingByKey(), MOST_MONTHS)
				: first(counts, MOST_FREQUENT_FIRST, MOST_VALUES);
	}

	private Column column(LeafReader segment, SearchField field) {
		IndexReader.CacheHelper lasting = segment.getCoreCacheHelper();
		return this.columns.computeIfAbsent(lasting.getKey(), (_) -> {
			lasting.addClosedListener(this.columns::remove);
			return new ConcurrentHashMap<>();
		}).computeIfAbsent(field, (_) -> {
			try {
				return Column.read(segment, field.index());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static Map<String, Long> first(Map<String, Long> counts, Comparator<Map.Entry<String, Long>> order,
			int most) {
		List<Map.Entry<String, Long>> entries = counts.entrySet().stream().sorted(order).limit(most).toList();
		Map<String, Long> first = new LinkedHashMap<>();
		entries.forEach((entry) -> first.put(entry.getKey(), entry.getValue()));
		return first;
	}

}
