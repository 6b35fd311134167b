package org.lettersarchive.pagestore;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * How well the memory for pages does, and which state of the archive it knows.
 */
@Component
class PageStoreMetrics implements MeterBinder {

	private static final String PAGES = "archive.pages";

	private final PageStore store;

	private final PublicVersion version;

	PageStoreMetrics(PageStore store, PublicVersion version) {
		this.store = store;
		this.version = version;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder(PAGES, this.store, PageStore::sent)
			.tag("result", "hit")
			.description("Public pages that were asked for, by whether they lay ready in memory")
			.register(registry);
		FunctionCounter.builder(PAGES, this.store, PageStore::made).tag("result", "miss").register(registry);
		Gauge.builder("archive.pages.memory", this.store, PageStore::memory)
			.baseUnit(BaseUnits.BYTES)
			.description("Memory that finished pages take")
			.register(registry);
		Gauge.builder("archive.version", this.version, PublicVersion::known)
			.description("The number of the state of the public archive that this node knows of")
			.register(registry);
	}

}
