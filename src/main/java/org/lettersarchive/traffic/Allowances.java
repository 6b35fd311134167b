package org.lettersarchive.traffic;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What each network may still ask for. It comes back with time, and nothing is kept of
 * networks that have not asked for a while.
 */
@Component
public class Allowances implements MeterBinder {

	private static final String REFUSED = "archive.requests.refused";

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final int MOST_KEPT = 50_000;

	/** Somebody who opens many pages at once has two minutes' worth. */
	private static final int MINUTES_AT_ONCE = 2;

	private final Cache<Network, Bucket> pages = cache();

	private final Cache<Network, Bucket> searches = cache();

	private final LongAdder refusedPages = new LongAdder();

	private final LongAdder refusedSearches = new LongAdder();

	private final TrafficProperties properties;

	Allowances(TrafficProperties properties) {
		this.properties = properties;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder(REFUSED, this.refusedPages, LongAdder::sum)
			.tag("kind", "page")
			.description("Requests answered with 429, because their network has asked for too much")
			.register(registry);
		FunctionCounter.builder(REFUSED, this.refusedSearches, LongAdder::sum).tag("kind", "search").register(registry);
	}

	private static Cache<Network, Bucket> cache() {
		return Caffeine.newBuilder()
			.maximumSize(MOST_KEPT)
			.expireAfterAccess(MINUTE.multipliedBy(2 * MINUTES_AT_ONCE))
			.build();
	}

	/**
	 * Takes what a request costs from the allowance of its network, or answers when to
	 * come back.
	 * @return whether the request may go on
	 */
	public boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Effort effort = Effort.of(request);
		Optional<Duration> wait = switch (effort) {
			case NONE -> Optional.empty();
			case PAGE -> take(this.pages, this.properties.pagesPerMinute(), request);
			case SEARCH -> take(this.searches, this.properties.searchesPerMinute(), request);
		};
		if (wait.isEmpty()) {
			return true;
		}
		((effort == Effort.SEARCH) ? this.refusedSearches : this.refusedPages).increment();
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		return false;
	}

	private static Optional<Duration> take(Cache<Network, Bucket> buckets, int aMinute, HttpServletRequest request) {
		if (aMinute == 0) {
			return Optional.empty();
		}
		return Network.of(request.getRemoteAddr())
			.map((network) -> buckets.get(network, (_) -> bucket(aMinute)).tryConsumeAndReturnRemaining(1))
			.filter((probe) -> !probe.isConsumed())
			.map(ConsumptionProbe::getNanosToWaitForRefill)
			.map(Duration::ofNanos);
	}

	private static Bucket bucket(int aMinute) {
		return Bucket.builder()
			.addLimit(Bandwidth.builder()
				.capacity((long) aMinute * MINUTES_AT_ONCE)
				.refillGreedy(aMinute, MINUTE)
				.build())
			.build();
	}

}
