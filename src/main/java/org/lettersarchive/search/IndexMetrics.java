package org.lettersarchive.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Whether one can search, as a number.
 */
@Component
class IndexMetrics implements MeterBinder {

	private final SearchIndex index;

	IndexMetrics(SearchIndex index) {
		this.index = index;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("archive.search.ready", this.index, (index) -> index.state().isReady() ? 1 : 0)
			.description("Whether one can search: 1 if so, 0 while the index is built or does not answer")
			.register(registry);
	}

}
