package org.lettersarchive.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sources that one page refers to, by their ids.
 */
public record Bibliography(Map<SourceId, Source> sources) {

	/**
	 * Gathers sources for look-up.
	 */
	public static Bibliography of(Collection<Source> sources) {
		return new Bibliography(sources.stream()
			.collect(Collectors.toMap(Source::id, Function.identity(), (first, _) -> first, LinkedHashMap::new)));
	}

	/**
	 * The source with this id, which the page must have loaded.
	 */
	public Source get(SourceId id) {
		return Objects.requireNonNull(this.sources.get(id), () -> "Source not loaded: " + id);
	}

	/**
	 * The sources with these ids, in their order.
	 */
	public List<Source> all(Collection<SourceId> ids) {
		return ids.stream().map(this::get).toList();
	}

	/**
	 * All sources, by the name of the publisher.
	 */
	public List<Source> inOrder() {
		return this.sources.values()
			.stream()
			.sorted(Comparator.comparing(Source::publisher).thenComparing((source) -> source.id().value()))
			.toList();
	}

}
