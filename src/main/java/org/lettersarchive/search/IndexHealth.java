package org.lettersarchive.search;

import java.util.Locale;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells operators when the index of the search does not answer. One that is being built
 * is as it should be.
 */
@Component("searchHealthIndicator")
class IndexHealth implements HealthIndicator {

	private final SearchIndex index;

	IndexHealth(SearchIndex index) {
		this.index = index;
	}

	@Override
	public Health health() {
		IndexState state = this.index.state();
		Health.Builder health = (state.isReady() || state.isBuilding()) ? Health.up() : Health.down();
		return health.withDetail("index", state.kind().name().toLowerCase(Locale.ROOT)).build();
	}

}
